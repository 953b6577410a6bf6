/** A1 addresses as Excel writes and reads them. */

import { columnName, columnNumber, lastColumn, lastRow } from "../spreadsheet/geometry";
import type { Rect } from "../spreadsheet/interface";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const isWholeRows = (rect: Rect): boolean => rect.columns === maxColumns;
export const isWholeColumns = (rect: Rect): boolean => rect.rows === maxRows;
export const isUnbounded = (rect: Rect): boolean => isWholeRows(rect) || isWholeColumns(rect);

/** "B2", "A1:C3", "2:5" or "A:C". */
export function rectAddress(rect: Rect): string {
  const rows = `${rect.row + 1}:${lastRow(rect) + 1}`;
  const columns = `${columnName(rect.column)}:${columnName(lastColumn(rect))}`;
  if (isWholeColumns(rect)) return isWholeRows(rect) ? rows : columns;
  if (isWholeRows(rect)) return rows;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  const last = `${columnName(lastColumn(rect))}${lastRow(rect) + 1}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet name as it stands before "!": quoted when it has anything but letters, digits, "_" and ".", or could be read as a cell. */
export function sheetPrefix(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export interface ParsedAddress {
  readonly sheet: string | null;
  readonly rect: Rect;
}

const partPattern = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;

/** "Blad!A1:B2", "'Mijn blad'!A:C", "2:5", "B3"; null for anything else (a name, say). Outside the sheet is null too. */
export function parseAddress(address: string): ParsedAddress | null {
  const bang = address.lastIndexOf("!");
  const prefix = bang < 0 ? null : address.slice(0, bang);
  const sheet = prefix?.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  const parts = address.slice(bang + 1).split(":");
  if (parts.length > 2) return null;
  const first = partPattern.exec(parts[0] ?? "");
  const second = partPattern.exec(parts[1] ?? parts[0] ?? "");
  if (!first || !second) return null;
  const rect = rectBetween(first, second, parts.length === 1);
  return rect && { sheet, rect };
}

function rectBetween(first: RegExpExecArray, second: RegExpExecArray, single: boolean): Rect | null {
  const [, columnA, rowA] = first;
  const [, columnB, rowB] = second;
  if (Boolean(columnA) !== Boolean(columnB) || Boolean(rowA) !== Boolean(rowB)) return null;
  if (!columnA && !rowA) return null;
  if (single && !(columnA && rowA)) return null;
  const [left, right] = columnA && columnB ? sorted(columnNumber(columnA), columnNumber(columnB)) : [0, maxColumns - 1];
  const [top, bottom] = rowA && rowB ? sorted(Number(rowA) - 1, Number(rowB) - 1) : [0, maxRows - 1];
  if (top < 0 || bottom >= maxRows || right >= maxColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const sorted = (a: number, b: number): [number, number] => (a <= b ? [a, b] : [b, a]);
