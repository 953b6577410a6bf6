/** A part of the cells that were read. */
import { overlap, type Rect } from "../workbook/address";
import type { Block } from "../workbook/snapshot";

/** The part of a block inside a rectangle. */
export function cutBlock(block: Block, rect: Rect): Block {
  const row = Math.max(block.row, rect.row);
  const column = Math.max(block.column, rect.column);
  const rows = Math.max(0, Math.min(block.row + block.rows, rect.row + rect.rows) - row);
  const columns = Math.max(0, Math.min(block.column + block.columns, rect.column + rect.columns) - column);
  const values = block.values
    .slice(row - block.row, row - block.row + rows)
    .map((line) => line.slice(column - block.column, column - block.column + columns));
  const part = { row, column, rows, columns };
  return {
    ...block,
    ...part,
    values,
    hiddenRows: block.hiddenRows.filter((hidden) => hidden >= row && hidden < row + rows),
    merged: block.merged.filter((area) => overlap(area, part)),
  };
}
