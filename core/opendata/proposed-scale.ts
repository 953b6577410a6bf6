/** A scale for a criterion from the figures themselves: P5 and P95 of all areas in Flanders or in one municipality. */
import { sortedQuantile } from "../cells/sorted-quantile";
import { isFlemish } from "./area-code";
import type { Figures } from "./figures";
import { type ColumnOf, wijkValue } from "./wijk-value";

export interface ScaleScope {
  level: string;
  period: number;
  /** Which areas count, such as those of one municipality; without it all of Flanders. */
  within?: (code: string) => boolean;
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
  const within = scope.within ?? isFlemish;
  const values: number[] = [];
  for (let record = 0; record < figures.size; record++) {
    if (figures.recordLevel[record] !== level || figures.recordPeriod[record] !== scope.period) continue;
    const code = figures.areas[figures.recordArea[record] ?? -1] ?? "";
    if (!within(code)) continue;
    const { value } = wijkValue(figures, column, [record], true);
    if (value !== undefined) values.push(value);
  }
  const sorted = Float64Array.from(values).sort();
  const low = sortedQuantile(sorted, 0.05);
  const high = sortedQuantile(sorted, 0.95);
  return low < high ? { low, high, count: sorted.length } : undefined;
}
