/** Every score opened down to value, scale, place on the scale, weight and points: "Laat de berekening zien". */
import { say } from "../../texts/catalogue";
import { writeOwnSheet } from "../../workbook/own-sheet";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
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

const HEADER = [
  "Wijk",
  "Criterium",
  "Eenheid",
  "Waarde",
  "Slechtste",
  "Beste",
  "Plaats op de schaal (0-1)",
  "Gewicht",
  "Gewicht van wat bekend is",
  "Punten",
];
const WIDTHS = [28, 32, 12, 12, 12, 12, 14, 10, 14, 10];
const NUMBER_FORMATS: readonly [column: number, format: string][] = [
  [6, "0.000"],
  [7, "0.0%"],
  [8, "0.0%"],
  [9, "0.00"],
];

/** Writes the calculation of every wijk to the sheet Berekening, best wijk first, with the total after each. */
export function planCalculation(snapshot: Snapshot, ranking: Ranking): Plan {
  const { study } = ranking;
  const plan = buildPlan(snapshot, "selection.planCalculation");
  const rows = ranking.order.flatMap((candidate): NewValue[][] => {
    const { name = "" } = study.candidates[candidate] ?? {};
    const steps = calculationOf(ranking, candidate).map((step): NewValue[] => {
      const { name: criterion = "", unit = "" } = study.criteria[step.criterion] ?? {};
      const { value, worst, best, place, weight, weightOfKnown, points } = step;
      const numbers = [worst, best, place, weight, weightOfKnown, points].map(orBlank);
      return [name, criterion, unit, Number.isNaN(value) ? "n.b." : value, ...numbers];
    });
    const total = say("nl", "selection.totalOf", { wijk: name });
    const blanks: NewValue[] = Array.from({ length: HEADER.length - 2 }, () => "");
    return [...steps, [total, ...blanks, orBlank(ranking.scores[candidate])]];
  });
  const sheet = writeOwnSheet(plan, snapshot, CALCULATION_SHEET, [HEADER, ...rows]);

  const header = { sheet, row: 0, column: 0, rows: 1, columns: HEADER.length };
  plan.add({ kind: "format", ...header, format: { bold: true, fill: "header", wrap: true } });
  const column = (index: number) => ({ sheet, row: 1, column: index, rows: Math.max(rows.length, 1), columns: 1 });
  WIDTHS.forEach((width, index) => {
    plan.add({ kind: "format", ...column(index), format: { width } });
  });
  for (const [index, numberFormat] of NUMBER_FORMATS) {
    plan.add({ kind: "format", ...column(index), format: { numberFormat } });
  }
  plan.add({ kind: "freeze", sheet, rows: 1, columns: 1 });
  plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

function orBlank(value: number | undefined): NewValue {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
