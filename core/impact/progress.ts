/** How far the step Impact is: what the wijk gains, and what lacks for knowing it. */
import type { BudgetView } from "../budget/budget-view";
import { lookAt, notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { impactAnswer } from "./impact-answer";
import { impactStudy } from "./impact-study";
import { readWijkFigures } from "./wijk-figures";
import { words } from "./words";

/** Done when there is a leverage and nothing to look at. `view`: as the step Begroting shows it. */
export function progress(snapshot: Snapshot, view: BudgetView): Progress {
  const study = impactStudy(snapshot, view);
  if (!study) return notBegun({ text: words.nextFill });
  const facts = [impactAnswer(study)];
  if (study.missing.length > 0) return { state: "busy", facts, next: { text: words.nextFill } };
  if (study.cost.findings.some(({ text }) => text === words.noBudget))
    return { state: "busy", facts, next: { text: words.nextBudget } };
  const findings = [...study.findings, ...(readWijkFigures(snapshot)?.findings ?? [])];
  return lookAt(findings, facts) ?? { state: "done", facts };
}
