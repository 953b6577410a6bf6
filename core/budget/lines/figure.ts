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
  const counted: number[] = [];
  const numbers: number[] = [];
  for (const line of lines) {
    const cents = scenarioCents(line, scenario);
    if (cents === 0) continue;
    counted.push(cents);
    numbers.push(line.number);
  }
  return { euro: toEuro(exactSum(counted)), lines: numbers };
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
    const [one = Number.POSITIVE_INFINITY, other = Number.POSITIVE_INFINITY] = [a[i], b[j]];
    if (one <= other) i++;
    else j++;
    merged[at] = one <= other ? one : other;
  }
  return merged;
}
