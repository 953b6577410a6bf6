/** Does the budget add up: income, expenses, balance and funding gap in a scenario. */
import { exactSum } from "../cells/exact-sum";
import { toEuro } from "./lines/cents";
import { type MoneyLine, type Scenario, scenarioCents } from "./lines/money-line";

export interface Totals {
  /** All in euro. */
  income: number;
  expense: number;
  balance: number;
}

/** Income, expenses and their difference in euro, exact to the cent. No lines: all 0. */
export function totals(lines: readonly MoneyLine[], scenario: Scenario): Totals {
  const income = side(lines, scenario, "income");
  const expense = side(lines, scenario, "expense");
  return { income: toEuro(income), expense: toEuro(expense), balance: toEuro(income - expense) };
}

function side(lines: readonly MoneyLine[], scenario: Scenario, kind: MoneyLine["kind"]): number {
  return exactSum(lines.filter((line) => line.kind === kind).map((line) => scenarioCents(line, scenario)));
}

/** The money that is missing, in euro: 0 when the balance is not negative. */
export function fundingGap(balance: number): number {
  return Math.max(0, 0 - balance);
}
