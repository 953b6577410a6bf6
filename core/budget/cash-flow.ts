/** Income, expenses and cash year by year. */
import { exactSum } from "../cells/exact-sum";
import { type Totals, totals } from "./balance";
import { toCents, toEuro } from "./lines/cents";
import type { MoneyLine, Scenario } from "./lines/money-line";

export interface DatedLine extends MoneyLine {
  year: number;
}

export interface YearTotals extends Totals {
  year: number;
  /** Balance of this year and all before it, in euro. */
  cumulative: number;
}

/** One entry a year, oldest first, without holes: a year without a line is a row of zeros. No lines: no years. */
export function cashFlow(lines: readonly DatedLine[], scenario: Scenario): YearTotals[] {
  const byYear = new Map<number, DatedLine[]>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const ofYear = byYear.get(line.year);
    if (ofYear) ofYear.push(line);
    else byYear.set(line.year, [line]);
    first = Math.min(first, line.year);
    last = Math.max(last, line.year);
  }
  const years: YearTotals[] = [];
  const balances: number[] = [];
  for (let year = first; year <= last; year++) {
    const ofYear = totals(byYear.get(year) ?? [], scenario);
    balances.push(toCents(ofYear.balance));
    years.push({ year, ...ofYear, cumulative: toEuro(exactSum(balances)) });
  }
  return years;
}
