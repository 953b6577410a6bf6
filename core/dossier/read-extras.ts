/** What the steps Impact and Checklist give the dossier; absent where the workbook holds nothing of it. */
import { type BudgetView, firstView } from "../budget/budget-view";
import { dayInWords } from "../cells/day";
import { readinessAnswer } from "../checklist/answer";
import { readChecklist } from "../checklist/read-checklist";
import { readSteps } from "../checklist/read-steps";
import { impactAnswer } from "../impact/impact-answer";
import { impactStudy, type ResultKey } from "../impact/impact-study";
import { gapNames } from "../impact/lacking";
import { words as impactWords } from "../impact/words";
import { type Sentence, say } from "../texts/text";
import type { ValueRole } from "../workbook/report-roles";
import type { Snapshot } from "../workbook/snapshot";

export interface ImpactRow {
  label: string;
  /** NaN where a figure lacks or is not defined. */
  low: number;
  middle: number;
  high: number;
  /** Of the cells that they stand in. */
  role: ValueRole;
}

export interface Extras {
  /**
   * Without the sentence while figures still lack: what to do in the workbook is not for the council. `gaps`: the key
   * figures that lack, by name.
   */
  impact?: { rows: ImpactRow[]; sentence?: Sentence; gaps: string[] };
  readiness?: readonly Sentence[];
  /** The days as people write them; absent while no step has both. */
  steps?: { count: number; from?: { start: string; end: string } };
}

/** The results that a council asks about, in this order, with how they stand in a cell. */
const PRINTED = [
  ["participants", "whole"],
  ["work", "whole"],
  ["co2", "decimal"],
  ["leverage", "decimal"],
] as const satisfies readonly (readonly [ResultKey, ValueRole])[];

/** `view`: as the steps Begroting and Impact show the budget. */
export function readExtras(snapshot: Snapshot, view: BudgetView = firstView): Extras {
  const impact = impactStudy(snapshot, view);
  const checklist = readChecklist(snapshot);
  const steps = stepsOf(snapshot);
  return {
    ...(impact && {
      impact: {
        rows: PRINTED.map(([name, role]) => ({ label: say("nl", impactWords[name]), ...impact.results[name], role })),
        gaps: gapNames(impact, "nl"),
        ...(impact.missing.length === 0 && { sentence: impactAnswer(impact) }),
      },
    }),
    ...(checklist && checklist.questions.length > 0 && { readiness: readinessAnswer(checklist) }),
    ...(steps && { steps }),
  };
}

function stepsOf(snapshot: Snapshot): Extras["steps"] {
  const steps = readSteps(snapshot)?.steps ?? [];
  const starts = steps.map(({ start }) => start).filter((day) => !Number.isNaN(day));
  const ends = steps.map(({ end }) => end).filter((day) => !Number.isNaN(day));
  if (steps.length === 0) return undefined;
  if (starts.length === 0 || ends.length === 0) return { count: steps.length };
  const from = { start: dayInWords(Math.min(...starts)), end: dayInWords(Math.max(...ends)) };
  return { count: steps.length, from };
}
