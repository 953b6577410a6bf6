/** A figure together with the lines that it comes from, so that it can be clicked. */
import { exactSum } from "../cells/exact-sum";
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
  const counted = lines
    .map((line) => ({ number: line.number, cents: scenarioCents(line, scenario) }))
    .filter(({ cents }) => cents !== 0);
  return { euro: toEuro(exactSum(counted.map(({ cents }) => cents))), lines: counted.map(({ number }) => number) };
}

/** Income minus expenses, with the lines of both. */
export function balanceOf(income: Figure, expense: Figure): Figure {
  const lines = [...income.lines, ...expense.lines].sort((a, b) => a - b);
  return { euro: toEuro(100 * income.euro - 100 * expense.euro), lines };
}
