/** The totals rows of Excel tables are no data, whatever the user has them say. */
import { contains, overlap, type Place } from "../workbook/address";
import type { Block, Snapshot } from "../workbook/snapshot";

/** The block as it would be with empty cells in the totals rows of the tables on its sheet. */
export function withoutTotals(block: Block, { tables }: Pick<Snapshot, "tables">): Block {
  const totals = tables
    .filter((table) => table.totals && table.sheet === block.sheet && overlap(table, block))
    .map((table): Place => ({ ...table, row: table.row + table.rows - 1, rows: 1 }));
  if (totals.length === 0) return block;
  const isTotal = (row: number, column: number) =>
    totals.some((place) => contains(place, { sheet: block.sheet, row, column, rows: 1, columns: 1 }));
  const values = block.values.map((line, i) =>
    line.map((value, j) => (isTotal(block.row + i, block.column + j) ? "" : value)),
  );
  return { ...block, values };
}
