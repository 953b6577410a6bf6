/** Budget lines for tests, with as little as the test needs. */
import type { BudgetLine } from "../../../core/budget/lines/budget-line";

/** A certain line in 2026 unless `more` says otherwise; its number is its place in `numbered`. */
export function line(kind: BudgetLine["kind"], amount: number, more: Partial<BudgetLine> = {}): BudgetLine {
  return {
    number: 0,
    cell: { sheet: "Begroting", row: 0, column: 2 },
    description: kind === "income" ? "Subsidie" : "Kost",
    kind,
    amount,
    low: amount,
    high: amount,
    chance: 1,
    year: 2026,
    ...more,
  };
}

export function numbered(lines: readonly BudgetLine[]): BudgetLine[] {
  return lines.map((one, index) => ({ ...one, number: index + 1, cell: { ...one.cell, row: index + 1 } }));
}
