/** The open file with its sheets by name: each is asked of Google once per call. */
import { type CellPlace, type Place, parseAddress, type Rect } from "../../core/workbook/address";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Book {
  file: Spreadsheet;
  /** In the order of the tabs. */
  sheets: Map<string, Sheet>;
}

export function openBook(): Book {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  return { file, sheets: new Map(file.getSheets().map((sheet): [string, Sheet] => [sheet.getName(), sheet])) };
}

/** Thrown where a plan or a link names a sheet that is gone; `problemOf` turns it into words. */
export interface MissingSheet {
  missingSheet: string;
}

export function isMissingSheet(thrown: unknown): thrown is MissingSheet {
  return typeof thrown === "object" && thrown !== null && "missingSheet" in thrown;
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.get(name);
  if (!sheet) throw { missingSheet: name } satisfies MissingSheet;
  return sheet;
}

/** Google counts rows and columns from 1. */
export function rangeOf(sheet: Sheet, rect: Rect): Range {
  return sheet.getRange(rect.row + 1, rect.column + 1, rect.rows, rect.columns);
}

export function cellRange(book: Book, cell: CellPlace): Range {
  return sheetOf(book, cell.sheet).getRange(cell.row + 1, cell.column + 1);
}

/** Where a range lies. Whole columns have an address without row numbers, so those are asked number by number. */
export function placeOf(range: Range): Place {
  const sheet = range.getSheet().getName();
  const place = parseAddress(range.getA1Notation());
  if (place) return { ...place, sheet };
  return {
    sheet,
    row: range.getRow() - 1,
    column: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

/** Makes a sheet large enough for a rectangle; Google refuses a range outside the grid. */
export function growTo(sheet: Sheet, rect: Rect): void {
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (rect.row + rect.rows > rows) sheet.insertRowsAfter(rows, rect.row + rect.rows - rows);
  if (rect.column + rect.columns > columns) sheet.insertColumnsAfter(columns, rect.column + rect.columns - columns);
}
