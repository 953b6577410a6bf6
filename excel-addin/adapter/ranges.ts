/** Between rectangles of core and ranges of Excel. */
import type { Place, Rect } from "../../core/workbook/address";

/** The most that a sheet of Excel can hold. */
export const WHOLE_SHEET: Rect = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** The rectangle of a range on which RECT was loaded. */
export function rectOf(range: Excel.Range): Rect {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function rangeOn(sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

export function rangeAt(context: Excel.RequestContext, place: Place): Excel.Range {
  return rangeOn(context.workbook.worksheets.getItem(place.sheet), place);
}
