/** Reads a budget from rows as one would type them. */
import type { LayoutChoices } from "../../../core/budget/reading/layout";
import { type BudgetReading, readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import type { CellValue } from "../../../core/workbook/snapshot";
import { type BlockOptions, blockOf } from "./block";

export function readRows(
  rows: readonly (readonly (CellValue | null)[])[],
  { choices, ...options }: BlockOptions & { choices?: LayoutChoices } = {},
): BudgetReading {
  const layout = recogniseBudget(blockOf(rows, options), choices);
  if (!layout) throw new Error("not recognised");
  return readBudget(layout);
}

/** "-100" for an expense, "+50" for income, in the order of the sheet. */
export const amountsOf = ({ lines }: BudgetReading): string[] =>
  lines.map(({ kind, amount }) => `${kind === "income" ? "+" : "-"}${Math.round(amount * 100) / 100}`);

export const keysOf = ({ findings }: BudgetReading): string[] => findings.map(({ text }) => text.key);

/** The sum of one side. */
export const sumOf = ({ lines }: BudgetReading, kind: "income" | "expense"): number =>
  lines.reduce((sum, line) => (line.kind === kind ? sum + line.amount : sum), 0);
