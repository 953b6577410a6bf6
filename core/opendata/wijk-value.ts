/** The value of an indicator or a ratio for one wijk, out of the areas that make it up. */
import { exactSum } from "../cells/exact-sum";
import { type Figures, type Indicator, indicatorOf } from "./figures";
import { additivity } from "./indicators";
import type { Ratio } from "./ratios";
import { ABSENT, addPart, type FigureReason, PRESENT, reasonByte, reasonOf } from "./reason";

export type WijkReason = FigureReason | "zeroDenominator" | "otherVersion";

export interface WijkValue {
  value?: number;
  /** Why there is no value. */
  reason?: WijkReason;
  /** The values of the areas, where they may not be added up. */
  parts?: readonly number[];
}

/** The records of the areas of a wijk; -1 for an area without a record on this level and in this year. */
type Records = readonly number[];

/** What the column of a choice shows: one indicator, or a ratio of sums. */
export type ColumnOf = { kind: "indicator"; code: string } | { kind: "ratio"; ratio: Ratio };

/**
 * Counts add up, a ratio is computed again from the sums, and what may not be added (a median) is given with its parts.
 * `complete`: every code of the wijk was found; otherwise a sum would lack a part.
 */
export function wijkValue(figures: Figures, column: ColumnOf, records: Records, complete: boolean): WijkValue {
  if (!complete || records.length === 0) return { reason: "absent" };
  return column.kind === "ratio"
    ? ratioValue(figures, column.ratio, records)
    : indicatorValue(figures, column.code, records);
}

function indicatorValue(figures: Figures, code: string, records: Records): WijkValue {
  const indicator = indicatorOf(figures, code);
  if (!indicator) return { reason: "absent" };
  if (records.length === 1 || additivity(code) === "add") return sumOf([indicator], records);
  const parts = records.flatMap((record) => {
    const value = indicator.values[record];
    return value !== undefined && (indicator.reasons[record] ?? ABSENT) === PRESENT ? [value] : [];
  });
  return { reason: "notAdditive", parts };
}

/** A ratio of the sums over the areas. Missing when one of the sums is, or when the denominator is zero. */
function ratioValue(figures: Figures, ratio: Ratio, records: Records): WijkValue {
  const columns = (codes: readonly string[]) => codes.map((code) => indicatorOf(figures, code));
  const denominator = sumOf(columns(ratio.denominator), records);
  if (denominator.value === undefined) return denominator;
  const numerator = ratio.of === "sum" ? sumOf(columns(ratio.numerator), records) : largestOf(ratio, figures, records);
  if (numerator.value === undefined) return numerator;
  if (denominator.value === 0) return { reason: "zeroDenominator" };
  return { value: (numerator.value / denominator.value) * ratio.factor };
}

function largestOf(ratio: Ratio, figures: Figures, records: Records): WijkValue {
  const sums = ratio.numerator.map((code) => sumOf([indicatorOf(figures, code)], records));
  const missing = sums.find(({ value }) => value === undefined);
  return missing ?? { value: Math.max(...sums.map(({ value }) => value ?? 0)) };
}

/** The sum of indicators over areas by the rules of provincies.incijfers.be (reason.ts). */
function sumOf(indicators: readonly (Indicator | undefined)[], records: Records): WijkValue {
  let state = { value: 0, reason: reasonByte("empty") };
  const present: number[] = [];
  for (const indicator of indicators) {
    for (const record of records) {
      const reason = indicator && record >= 0 ? (indicator.reasons[record] ?? ABSENT) : ABSENT;
      const value = indicator?.values[record] ?? Number.NaN;
      // A sum of one part keeps the reason of that part.
      const alone = indicators.length * records.length === 1;
      state = alone ? { value, reason } : addPart(state, value, reason);
      if (reason === PRESENT) present.push(value);
    }
  }
  const reason = reasonOf(state.reason);
  return reason ? { reason } : { value: exactSum(present) };
}
