/** Reads a budget from rows as one would type them. */
import { type LayoutChoices, meaningKey } from "../../../core/budget/reading/layout";
import { type BudgetReading, readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { cellAddress } from "../../../core/workbook/address";
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

/** What each row of the sheet is. */
export const rolesOf = ({ layout }: BudgetReading): string[] => layout.rows.map(({ role }) => role);

/** "B4 120" for a total that agrees, "B4 130, not 120" for one that does not, with "above" where its lines stand below it. */
export const totalsOf = ({ layout }: BudgetReading): string[] =>
  layout.totals.map(({ row, column, found, expected, agrees, above }) =>
    [
      cellAddress(row, column),
      agrees ? found : `${found ?? "no number"}, not ${expected}`,
      ...(agrees && found !== expected ? [`(${expected})`] : []),
      ...(above ? ["above"] : []),
    ].join(" "),
  );

/** What each column means, as Koppelingen keeps it; "" for a column that is not used, "?" behind one that is unsure. */
export const meaningsOf = ({ layout }: BudgetReading): string[] =>
  layout.columns.map(({ meaning, certainty }) =>
    meaning ? `${meaningKey(meaning)}${certainty === "unsure" ? "?" : ""}` : "",
  );

/** Each finding with its cell: "warning totalDiffers B4". */
export const toldOf = ({ findings }: BudgetReading): string[] =>
  findings.map(({ severity, text, cell }) =>
    [severity, text.key.replace(/^budget\./, ""), cell && cellAddress(cell.row, cell.column)].join(" "),
  );
