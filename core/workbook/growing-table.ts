/** Where content begins, and how far a table reaches: what Excel knows by itself and a named range does not. */
import type { Block, CellValue, TableInfo } from "./snapshot";

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
 * The table with what somebody typed right beside its headers or right below it, as an Excel table would have taken it
 * in. Stops at the first empty header, at the first row without anything in the columns of the table, and at another
 * table.
 */
export function growingTable(table: TableInfo, tables: readonly TableInfo[], blocks: readonly Block[]): TableInfo {
  const block = blocks.find(
    ({ sheet, row, rows }) => sheet === table.sheet && row <= table.row && table.row < row + rows,
  );
  if (!block) return table;
  const others = tables.filter((other) => other !== table && other.sheet === table.sheet);
  const filled = (row: number, column: number) => {
    const value = block.values[row - block.row]?.[column - block.column];
    const taken = others.some(
      (other) =>
        row >= other.row &&
        row < other.row + other.rows &&
        column >= other.column &&
        column < other.column + other.columns,
    );
    return !taken && value !== undefined && value !== "";
  };
  let { rows, columns } = table;
  while (filled(table.row, table.column + columns)) columns++;
  const anything = (row: number) => {
    for (let column = table.column; column < table.column + columns; column++) if (filled(row, column)) return true;
    return false;
  };
  while (anything(table.row + rows)) rows++;
  return { ...table, rows, columns };
}
