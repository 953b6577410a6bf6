/** Budgets with costs as they are and what others pay with a minus: the names of the rows tell, not their signs. */
import { foldWord } from "../../cells/words";
import type { Block } from "../../workbook/snapshot";
import { amountsIn } from "./amounts-in";
import { amountColumns, type LayoutColumn, type LayoutRow } from "./layout";
import { namesGrant } from "./layout-words";

/**
 * The rows with their sides, where every negative row is called a grant and no positive one is; else as they are. Only
 * for a sheet that says nothing else about sides.
 */
export function withNegativeGrants(
  block: Block,
  columns: readonly LayoutColumn[],
  rows: readonly LayoutRow[],
): LayoutRow[] {
  const { numberAt } = amountsIn(block);
  const money = amountColumns(columns).map(({ column }) => column - block.column);
  // Most sheets have no minus at all: their names are not looked at.
  const isMinus = (row: number) => money.some((column) => (numberAt(row - block.row, column) ?? 0) < 0);
  if (!rows.some(({ role, row }) => role === "line" && isMinus(row))) return [...rows];
  const signs = rows.map(({ role, row }) => {
    const found = new Set<number>();
    if (role !== "line") return found;
    for (const column of money) found.add(Math.sign(numberAt(row - block.row, column) ?? 0));
    found.delete(0);
    return found;
  });
  const isTold = rows.every(({ side, text }, at) => {
    const found = signs[at] as ReadonlySet<number>;
    return side === undefined && found.size < 2 && (found.size === 0 || found.has(-1) === namesGrant(foldWord(text)));
  });
  if (!isTold || !signs.some((found) => found.has(1))) return [...rows];
  return rows.map((row, at) => {
    const found = signs[at] as ReadonlySet<number>;
    return found.size === 0 ? row : { ...row, side: found.has(-1) ? "income" : "expense" };
  });
}
