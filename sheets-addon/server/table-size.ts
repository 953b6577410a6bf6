/** Where content begins, and how far a table reaches: what Excel knows by itself and a named range does not. */
import type { Block, CellValue, TableInfo } from "../../core/workbook/snapshot";

/** The first row and column that hold something; 0 and 0 when nothing does. */
export function startOfContent(values: readonly (readonly CellValue[])[]): { row: number; column: number } {
  const filled = (value: CellValue | undefined) => value !== undefined && value !== "";
  const row = values.findIndex((line) => line.some(filled));
  if (row < 0) return { row: 0, column: 0 };
  const width = values[0]?.length ?? 0;
  let column = 0;
  while (column < width && !values.some((line) => filled(line[column]))) column++;
  return { row, column };
}

/**
 * The table with the rows that somebody typed right below it, as an Excel table would have taken them in. Stops at the
 * first row without anything in the columns of the table.
 */
export function growingTable(table: TableInfo, blocks: readonly Block[]): TableInfo {
  const block = blocks.find(
    ({ sheet, row, rows }) => sheet === table.sheet && row <= table.row && table.row < row + rows,
  );
  if (!block) return table;
  const from = table.column - block.column;
  let rows = table.rows;
  for (;;) {
    const line = block.values[table.row + rows - block.row];
    const cells = line?.slice(Math.max(from, 0), from + table.columns) ?? [];
    if (!cells.some((value) => value !== "")) return { ...table, rows };
    rows++;
  }
}
