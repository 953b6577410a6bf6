/** The year of which a column gives its figures: the chosen one, or its own latest where it has none of that year. */
import { type Figures, indicatorOf } from "./figures";
import { ABSENT } from "./reason";
import type { ColumnOf } from "./wijk-value";

/**
 * In a file whose columns each have a year of their own, `inwoners_2023` beside `huurders_2021`, a column keeps its year
 * whatever year is chosen. `period` itself where the column has figures of it, or has none at all.
 */
export function columnPeriod(figures: Figures, of: ColumnOf, period: number): number {
  const codes = of.kind === "indicator" ? [of.code] : [...of.ratio.numerator, ...of.ratio.denominator];
  const columns = codes.map((code) => indicatorOf(figures, code));
  const known = new Set<number>();
  for (let record = 0; record < figures.size; record++) {
    if (columns.some((column) => column && column.reasons[record] === ABSENT)) continue;
    known.add(figures.recordPeriod[record] ?? 0);
    if (figures.recordPeriod[record] === period) return period;
  }
  return known.size === 0 ? period : Math.max(...known);
}
