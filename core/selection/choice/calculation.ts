/** Every score opened down to value, scale, place on the scale, weight and points: "Laat de berekening zien". */

import type { Method } from "../../decision/score";
import { say, type Text } from "../../texts/text";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { startReport } from "../../workbook/report";
import type { ValueRole } from "../../workbook/report-roles";
import type { Snapshot } from "../../workbook/snapshot";
import { writtenOn } from "../../workbook/written-on";
import { words as sheetWords } from "../sheets/words";
import { words as selectionWords } from "../words";
import { words } from "./calculation-words";
import { type ComparingMethod, methodCalculations, type Numbers } from "./method-calculation";
import { methodNames } from "./method-names";
import type { Ranking } from "./ranking";

export const CALCULATION_SHEET = "Berekening";

/** One criterion of one wijk. NaN where there is no value; then it has no weight for this wijk and no points. */
export interface CalculationStep {
  criterion: number;
  value: number;
  worst: number;
  best: number;
  /** 0 (worst) to 1 (best). */
  place: number;
  /** Share (0..1) of all weight. */
  weight: number;
  /** Share (0..1) of the weight of what is known of this wijk. */
  weightOfKnown: number;
  /** 100 x place x weightOfKnown; the sum of the points is the score. */
  points: number;
}

/** The steps of one wijk under the method `som`, in the order of the criteria. */
export function calculationOf({ study, scaled, points, coverage }: Ranking, candidate: number): CalculationStep[] {
  const known = coverage[candidate] ?? 0;
  return study.criteria.map((_, criterion) => {
    const position = candidate * study.criteria.length + criterion;
    const value = study.values.data[position] ?? Number.NaN;
    const weight = study.weights[criterion] ?? 0;
    return {
      criterion,
      value,
      worst: study.scale.worst[criterion] ?? Number.NaN,
      best: study.scale.best[criterion] ?? Number.NaN,
      place: scaled.data[position] ?? Number.NaN,
      weight,
      weightOfKnown: Number.isNaN(value) || known === 0 ? Number.NaN : weight / known,
      points: points.data[position] ?? Number.NaN,
    };
  });
}

/** True for a value past either end of the scale, which gets that end. */
export function isBeyondScale({ value, worst, best }: CalculationStep): boolean {
  return value < Math.min(worst, best) || value > Math.max(worst, best);
}

/** A column of the sheet Berekening behind wijk, criterion, unit and value: its name among the numbers of a step. */
interface NumberColumn {
  key: string;
  header: Text;
  role: ValueRole;
}

const column = (key: Exclude<keyof typeof words, `${string}.${string}`>, role: ValueRole): NumberColumn => ({
  key,
  header: words[key],
  role,
});

const SCALE = [column("worst", "general"), column("best", "general"), column("place", "fine")];

/** The last one adds up, or is multiplied, to what the line below it says. */
const NUMBER_COLUMNS: Readonly<Record<Method, readonly NumberColumn[]>> = {
  som: [...SCALE, column("weight", "finePercent"), column("weightOfKnown", "finePercent"), column("points", "fine")],
  product: [
    column("best", "general"),
    column("ratio", "general"),
    column("weight", "finePercent"),
    column("factor", "general"),
  ],
  topsis: [...SCALE, column("weight", "finePercent"), column("toWorst", "general"), column("toBest", "general")],
  promethee: [...SCALE, column("flow", "general"), column("weight", "finePercent"), column("part", "general")],
  vikor: [...SCALE, column("miss", "fine"), column("weight", "finePercent"), column("part", "general")],
};
const WIDTHS = [28, 32, 10, 12, 12, 12, 12, 12, 12, 12];

/**
 * Writes the calculation of every wijk to the sheet Berekening, best wijk first, each with its total. Under a method
 * that compares wijken only those that take part. `today`: the day as people write it.
 */
export function planCalculation(snapshot: Snapshot, ranking: Ranking, today?: string): Plan {
  const { method } = ranking;
  const plan = buildPlan(snapshot, selectionWords.planCalculation);
  const numbers = NUMBER_COLUMNS[method];
  const report = startReport(snapshot, CALCULATION_SHEET, { columns: WIDTHS.slice(0, 4 + numbers.length) });
  report.title(CALCULATION_SHEET);
  report.text(say("nl", words[`how.${method}`]));
  report.gap();
  const texts = (["wijk", "criterion", "unit"] as const).map(
    (key) => ({ header: say("nl", words[key]), role: "text" }) as const,
  );
  const table = report.table({
    columns: [
      ...texts,
      { header: say("nl", words.value), role: "general" },
      ...numbers.map(({ header, role }) => ({ header: say("nl", header), role })),
    ],
    rows: method === "som" ? rowsBySum(ranking) : rowsByMethod(ranking, method),
  });
  report.freeze(table);
  report.addTo(plan, writtenOn(today, say("nl", sheetWords.method, { method: methodNames[method] })));
  plan.add({ kind: "show", sheet: report.sheet, row: 0, column: 0 });
  return plan.build();
}

function rowsBySum(ranking: Ranking): NewValue[][] {
  return ranking.order.flatMap((candidate) => {
    const steps = calculationOf(ranking, candidate).map((step) =>
      stepRow(ranking, candidate, step.criterion, { ...step }),
    );
    return [...steps, totalRow(ranking, candidate)];
  });
}

function rowsByMethod(ranking: Ranking, method: ComparingMethod): NewValue[][] {
  const calculations = methodCalculations(ranking, method);
  return ranking.order.flatMap((candidate) => {
    const found = calculations.get(candidate);
    if (!found) return [];
    const steps = found.steps.map((step, criterion) => stepRow(ranking, candidate, criterion, step));
    const outcome = say("nl", words[`outcome.${method}`], found.outcome);
    return [...steps, totalRow(ranking, candidate, outcome)];
  });
}

function stepRow({ study, method }: Ranking, candidate: number, criterion: number, numbers: Numbers): NewValue[] {
  const { name = "", unit = "" } = study.criteria[criterion] ?? {};
  const { value = Number.NaN } = numbers;
  const wijk = study.candidates[candidate]?.name ?? "";
  const cells = NUMBER_COLUMNS[method].map(({ key }) => orBlank(numbers[key]));
  return [wijk, name, unit, Number.isNaN(value) ? "n.b." : value, ...cells];
}

/** The score stands in the last column, what it came from beside the name. */
function totalRow({ study, method, scores }: Ranking, candidate: number, outcome = ""): NewValue[] {
  const total = say("nl", selectionWords.totalOf, { wijk: study.candidates[candidate]?.name ?? "" });
  const blanks = Array<NewValue>(NUMBER_COLUMNS[method].length + 1).fill("");
  return [total, outcome, ...blanks, orBlank(scores[candidate])];
}

function orBlank(value: number | undefined): NewValue {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
