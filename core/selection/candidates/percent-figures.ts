/** A criterion in percent: whether its figures and its scale are shares (0,22) or points (22), and both made points. */

import { shiftDecimal } from "../../cells/format-number";
import { saysPercent } from "../../cells/says-percent";
import { LARGE_MIDDLE, LEAST_SHARE } from "../../opendata/sheet-percent";
import type { CriterionNumber } from "../study";

/** What a criterion in percent is read as, so that figures and scale speak of the same. */
export interface PercentReading {
  /** 100 where the cells hold shares, 1 where they hold points. */
  figures: 1 | 100;
  /** The same for worst, best and the bounds. */
  scale: 1 | 100;
}

const SCALE_KEYS = ["worst", "best", "lower", "upper"] as const satisfies readonly CriterionNumber[];

/**
 * How a criterion is read whose unit or column says percent; undefined where neither does. Shares lie between 0 and 1
 * and reach 0,05 at least. Without figures that tell, cells are read as they stand.
 */
export function percentReading(
  words: { unit: string; header: string },
  figures: readonly number[],
  ends: Partial<Record<CriterionNumber, number>>,
): PercentReading | undefined {
  if (!saysPercent(words.unit) && !(words.unit === "" && saysPercent(words.header))) return undefined;
  const scale = SCALE_KEYS.flatMap((key) => ends[key] ?? []);
  return { figures: areShares(figures) ? 100 : 1, scale: areShares(scale) ? 100 : 1 };
}

function areShares(values: readonly number[]): boolean {
  return values.every((value) => value >= 0 && value <= 1) && values.some((value) => value >= LEAST_SHARE);
}

/** The number in points, without the dust of a multiplication: 0.29 is 29. */
export function inPoints(value: number, factor: 1 | 100): number {
  return factor === 100 ? shiftDecimal(value, 2) : value;
}

/** The places of figures that may be shares among points, where unit or column say percent; none where all are alike. */
export function sharesAmongPoints(figures: readonly (number | undefined)[]): number[] {
  const points = figures.filter((value): value is number => value !== undefined && value > 1).sort((a, b) => a - b);
  if ((points[points.length >> 1] ?? 0) < LARGE_MIDDLE) return [];
  return figures.flatMap((value, at) => (value !== undefined && value > 0 && value < 1 ? [at] : []));
}
