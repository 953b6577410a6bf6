/** A figure together with the lines that it comes from, so that it can be clicked. */
import { exactSum } from "../../cells/exact-sum";
import type { BudgetLine } from "./budget-line";
import { toEuro } from "./cents";
import { type Scenario, scenarioCents } from "./money-line";

export interface Figure {
  euro: number;
  /** The numbers of the lines behind it, rising. */
  lines: number[];
}

/** The sum of what lines count for in a scenario, each on its own side: expenses and income both positive. */
export function figureOf(lines: readonly BudgetLine[], scenario: Scenario): Figure {
  const tally = newTally(lines.length);
  for (const line of lines) count(tally, line, scenarioCents(line, scenario));
  return figureOfTally(tally);
}

/** What lines count for in cents, with their numbers, while they are gone through. */
export interface Tally {
  cents: Float64Array;
  lines: number[];
}

/** For so many lines at most. */
export function newTally(most: number): Tally {
  return { cents: new Float64Array(most), lines: [] };
}

/** A line that counts for nothing is not behind the figure. */
export function count(tally: Tally, { number }: BudgetLine, cents: number): void {
  if (cents === 0) return;
  tally.cents[tally.lines.length] = cents;
  tally.lines.push(number);
}

/** In euro, added up exactly to the cent, with the numbers of the lines behind it. */
export function figureOfTally({ cents, lines }: Tally): Figure {
  return { euro: toEuro(exactSum(cents.subarray(0, lines.length))), lines };
}

/** Income minus expenses, with the lines of both. */
export function balanceOf(income: Figure, expense: Figure): Figure {
  return {
    euro: toEuro(100 * income.euro - 100 * expense.euro),
    lines: mergeRising(income.lines, expense.lines),
  };
}

/** Two rising lists as one. */
export function mergeRising(a: readonly number[], b: readonly number[]): number[] {
  const merged = new Array<number>(a.length + b.length);
  let [i, j] = [0, 0];
  for (let at = 0; at < merged.length; at++) {
    const isFirst = j >= b.length || (i < a.length && (a[i] ?? 0) <= (b[j] ?? 0));
    merged[at] = (isFirst ? a[i++] : b[j++]) ?? 0;
  }
  return merged;
}
