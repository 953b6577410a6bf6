/** The example whole or with a sheet full of nonsense, and all that the steps say about it and would write. */
import { firstView } from "../../core/budget/budget-view";
import { PROPOSED_QUESTIONS } from "../../core/checklist/proposed-questions";
import { budgetFindings, overdueFindings, readChecklist } from "../../core/checklist/read-checklist";
import { readSteps } from "../../core/checklist/read-steps";
import { seenFor } from "../../core/checklist/seen";
import { planReadiness } from "../../core/checklist/sheets/plan-readiness";
import { dossierFindings } from "../../core/dossier/dossier-findings";
import { planDossier } from "../../core/dossier/plan-dossier";
import { takeAlong } from "../../core/dossier/take-along";
import { halle } from "../../core/examples/halle/halle";
import { planExample } from "../../core/examples/plan-example";
import { impactStudy } from "../../core/impact/impact-study";
import { planImpact } from "../../core/impact/sheets/plan-impact";
import { readWijkFigures } from "../../core/impact/wijk-figures";
import { interviewStepFindings, stakeholderStepFindings } from "../../core/interviews/step-findings";
import { readSources } from "../../core/selection/candidates/read-sources";
import { choiceFindings } from "../../core/selection/choice/choice-findings";
import { lensesOf } from "../../core/selection/choice/lenses";
import { readRanking } from "../../core/selection/choice/read-ranking";
import { whatChanges } from "../../core/selection/choice/what-changes";
import { planChoiceOverview } from "../../core/selection/sheets/plan-choice-overview";
import { readAgreements } from "../../core/team/read-agreements";
import { readTeam } from "../../core/team/read-team";
import { compulsoryCostFindings, costUnitFindings } from "../../core/team/team-cost";
import type { Sentence } from "../../core/texts/text";
import type { Finding } from "../../core/workbook/finding";
import type { CellValue, Snapshot } from "../../core/workbook/snapshot";
import { afterPlan } from "./workbook/after-plan";
import { makeBlock, makeSnapshot } from "./workbook/make-block";

export const example = afterPlan(makeSnapshot([]), planExample(makeSnapshot([]), halle.whole));
/** The sheets of the example that somebody fills in. */
export const SHEETS = example.sheets.map(({ name }) => name).filter((name) => name !== "Koppelingen");
export const TODAY = 46_350;

/** The findings of the steps about people: team, stakeholders and interviews. */
function peopleFindings(snapshot: Snapshot): Finding[] {
  const team = readTeam(snapshot);
  return [
    ...(team ? [...team.findings, ...costUnitFindings(team), ...compulsoryCostFindings(snapshot, team)] : []),
    ...(readAgreements(snapshot)?.findings ?? []),
    ...stakeholderStepFindings(snapshot, TODAY),
    ...interviewStepFindings(snapshot, TODAY),
  ];
}

/** What is found in a workbook, what else is said of it, and the sheets that the last four steps would write. */
export function lookAround(snapshot: Snapshot): { findings: Finding[]; sentences: Sentence[]; sheets: string[] } {
  const findings = peopleFindings(snapshot);
  const sentences: Sentence[] = [];
  const plans = [];
  const study = impactStudy(snapshot, firstView);
  findings.push(...(study?.findings ?? []), ...(readWijkFigures(snapshot)?.findings ?? []));
  for (const form of ["values", "plain"] as const) {
    const options = { view: firstView, result: "leverage", jobs: true, today: "28/11/2026" } as const;
    plans.push(planImpact(snapshot, options, form));
  }
  const reading = readChecklist(snapshot);
  if (reading) {
    findings.push(
      ...reading.findings,
      ...budgetFindings(snapshot, reading, firstView),
      ...overdueFindings(reading, TODAY),
    );
    plans.push(planReadiness(snapshot, reading, "plain", "28/11/2026"));
  }
  for (const { subject } of PROPOSED_QUESTIONS) sentences.push(...seenFor(subject, snapshot, firstView));
  findings.push(...(readSteps(snapshot)?.findings ?? []), ...(readSources(snapshot)?.findings ?? []));
  const ranking = readRanking(snapshot, "som");
  if (ranking) {
    const lenses = lensesOf(snapshot, ranking);
    findings.push(...choiceFindings(snapshot, ranking, lenses));
    sentences.push(...whatChanges(snapshot, ranking, lenses).map(({ sentence }) => sentence));
    plans.push(planChoiceOverview(snapshot, ranking, "28/11/2026"));
  }
  const options = { today: "28/11/2026", method: "som" } as const;
  findings.push(...dossierFindings(snapshot, options));
  plans.push(planDossier(snapshot, options));
  for (const { know, ask, gain } of takeAlong(snapshot, "som")) sentences.push(...know, ...ask, ...gain);
  return { findings, sentences, sheets: plans.flatMap((plan) => plan?.createsSheets ?? []) };
}

/** The example with other cells on one sheet, no longer a table of Excel. */
export function withCells(
  sheet: string,
  change: (cells: readonly (readonly CellValue[])[]) => CellValue[][],
): Snapshot {
  const blocks = example.blocks.map((block) =>
    block.sheet === sheet ? makeBlock(sheet, change(block.values)) : block,
  );
  return { ...example, tables: example.tables.filter((table) => table.sheet !== sheet), blocks };
}

const NONSENSE: readonly CellValue[] = ["n.b.", "#N/A", "", "???", -1, "misschien", 1e12, "1.234,5", "12 %", true];

/** The example with a sheet in which nothing right of its first column makes sense. */
export function fullOfNonsense(sheet: string): Snapshot {
  return withCells(sheet, (cells) =>
    cells.map((row, r) =>
      row.map((value, c) => (r > 2 && c > 0 ? (NONSENSE[(r * 7 + c) % NONSENSE.length] ?? "") : value)),
    ),
  );
}
