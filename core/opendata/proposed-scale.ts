/** A scale for a criterion from the figures themselves: P5 and P95 of all areas in Flanders or in one municipality. */
import { isFlemish, leadingMunicipality } from "./area-code";
import type { Figures } from "./figures";
import { type ColumnOf, wijkValue } from "./wijk-value";

export interface ScaleScope {
  level: string;
  period: number;
  /** NIS code of a municipality; without it all of Flanders. */
  municipality?: string;
}

export interface ProposedScale {
  low: number;
  high: number;
  /** Areas with a value. */
  count: number;
}

/** P5 and P95 over the areas in scope that have a value; undefined when no two of them differ. */
export function proposedScale(figures: Figures, column: ColumnOf, scope: ScaleScope): ProposedScale | undefined {
  const level = figures.levels.indexOf(scope.level);
  const values: number[] = [];
  for (let record = 0; record < figures.size; record++) {
    if (figures.recordLevel[record] !== level || figures.recordPeriod[record] !== scope.period) continue;
    const code = figures.areas[figures.recordArea[record] ?? -1] ?? "";
    const inScope =
      scope.municipality === undefined ? isFlemish(code) : leadingMunicipality(code) === scope.municipality;
    if (!inScope) continue;
    const { value } = wijkValue(figures, column, [record], true);
    if (value !== undefined) values.push(value);
  }
  const sorted = Float64Array.from(values).sort();
  const low = sortedQuantile(sorted, 0.05);
  const high = sortedQuantile(sorted, 0.95);
  return low < high ? { low, high, count: sorted.length } : undefined;
}

/** Quantile type 7 of ascending values: linear between order statistics (Hyndman and Fan, 1996). NaN without values. */
export function sortedQuantile(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (high - low) * (place - below);
}
