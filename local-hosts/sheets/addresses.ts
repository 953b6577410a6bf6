/** A1 addresses as Google reads and writes them. */

import { columnName, columnNumber, lastColumn, lastRow } from "../spreadsheet/geometry";
import type { Rect } from "../spreadsheet/interface";

/** "B2" or "B2:D9"; whole columns and rows as "B:D" and "2:9", given the size of the grid. */
export function a1(rect: Rect, grid: { rows: number; columns: number }): string {
  const { row, column, rows, columns } = rect;
  if (row === 0 && rows === grid.rows && rows > 1) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (column === 0 && columns === grid.columns && columns > 1) return `${row + 1}:${row + rows}`;
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** "B2:D9" without a sheet; undefined when it is nothing of the kind. */
export function rectOf(address: string): Rect | undefined {
  const parts = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/.exec(address.trim());
  if (!parts) return undefined;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = parts;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1].sort((a, b) => a - b) as [number, number];
  return { row: rows[0], column: columns[0], rows: rows[1] - rows[0] + 1, columns: columns[1] - columns[0] + 1 };
}

/** "'Blad 1'!$A$1:$B$2" as the spreadsheet keeps it for a name. */
export function reference(sheet: string, rect: Rect): string {
  const cell = (row: number, column: number) => `$${columnName(column)}$${row + 1}`;
  const last = cell(lastRow(rect), lastColumn(rect));
  return `'${sheet.replace(/'/g, "''")}'!${cell(rect.row, rect.column)}:${last}`;
}

/** Sheet and rectangle of a reference; undefined for a constant, a formula or #REF!. */
export function parseReference(text: string): { sheet: string; rect: Rect } | undefined {
  const parts = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!parts) return undefined;
  const rect = rectOf(parts[3] ?? "");
  return rect && { sheet: parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "", rect };
}
