/** The open file with its sheets by name: each is asked of Google once per call. */
import { type CellPlace, type Place, parseAddress, type Rect } from "../../core/workbook/address";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Book {
  file: Spreadsheet;
  /** In the order of the tabs. */
  sheets: Map<string, Sheet>;
  /** Sizes of the grids that were asked, by sheet. */
  grids: Map<string, Grid>;
}

export interface Grid {
  rows: number;
  columns: number;
}

export function openBook(): Book {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map(file.getSheets().map((sheet): [string, Sheet] => [sheet.getName(), sheet]));
  return { file, sheets, grids: new Map() };
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

export function gridOf(book: Book, name: string): Grid {
  const known = book.grids.get(name);
  if (known) return known;
  const sheet = sheetOf(book, name);
  const grid = { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  book.grids.set(name, grid);
  return grid;
}

/** The part of a rectangle that lies in the grid; undefined when none does. */
export function insideGrid(book: Book, place: Place): Place | undefined {
  const grid = gridOf(book, place.sheet);
  const rows = Math.min(place.rows, grid.rows - place.row);
  const columns = Math.min(place.columns, grid.columns - place.column);
  return rows > 0 && columns > 0 ? { ...place, rows, columns } : undefined;
}

/** The cells of a place that will be written: the sheet grows where it is too small, since Google refuses what lies outside. */
export function roomFor(book: Book, place: Place): Range {
  const sheet = sheetOf(book, place.sheet);
  const grid = gridOf(book, place.sheet);
  const rows = place.row + place.rows - grid.rows;
  const columns = place.column + place.columns - grid.columns;
  if (rows > 0) sheet.insertRowsAfter(grid.rows, rows);
  if (columns > 0) sheet.insertColumnsAfter(grid.columns, columns);
  book.grids.set(place.sheet, { rows: grid.rows + Math.max(rows, 0), columns: grid.columns + Math.max(columns, 0) });
  return rangeOf(sheet, place);
}
