/** What Excel does not let happen to tables. */

import { intersection, lastColumn, lastRow, overlaps } from "../spreadsheet/geometry";
import type { Rect, SheetId, TableRecord } from "../spreadsheet/interface";
import { isWholeColumns, isWholeRows, maxColumns, maxRows, parseAddress } from "./addresses";
import type { ExcelContext } from "./context";
import { ExcelError } from "./errors";
import { findName, findTable } from "./lookup";

const tablesOn = ({ spreadsheet }: ExcelContext, sheet: SheetId): TableRecord[] =>
  spreadsheet.tables.list().filter((table) => table.sheet === sheet);

export function requireNoTable(excel: ExcelContext, sheet: SheetId, rect: Rect, except?: string): void {
  if (tablesOn(excel, sheet).some((table) => table.id !== except && overlaps(table.rect, rect))) {
    throw new ExcelError("InvalidArgument", "A table can't overlap another table.");
  }
}

/** Inserting or deleting cells may move a table as a whole or change it as a whole, not tear it. */
export function requireTablesCanMove(
  excel: ExcelContext,
  sheet: SheetId,
  rect: Rect,
  shift: "down" | "right" | "up" | "left",
): void {
  if (isWholeRows(rect) || isWholeColumns(rect)) return;
  const vertical = shift === "down" || shift === "up";
  const band: Rect = vertical ? { ...rect, rows: maxRows - rect.row } : { ...rect, columns: maxColumns - rect.column };
  for (const { rect: table } of tablesOn(excel, sheet)) {
    const torn = vertical
      ? rect.column > table.column || lastColumn(rect) < lastColumn(table)
      : rect.row > table.row || lastRow(rect) < lastRow(table);
    if (torn && intersection(band, table)) {
      throw new ExcelError("InsertDeleteConflict", "The operation would move only part of a table.");
    }
  }
}

/** A name for a table or a range: letters, digits, "_" and ".", not a cell address, and not taken. */
export function requireFreeName(excel: ExcelContext, name: string, own?: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || parseAddress(name) || /^[rc]$|^r\d+c\d+$/i.test(name)) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be used as a name.`);
  }
  if (own?.toLowerCase() === name.toLowerCase()) return;
  if (findTable(excel, name) || findName(excel, name)) {
    throw new ExcelError("ItemAlreadyExists", `The name ${name} is taken.`);
  }
}
