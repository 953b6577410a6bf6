/** What range objects share: their rectangle, the part of it that exists, and the shape of what is written to it. */

import { intersection } from "../../spreadsheet/geometry";
import type { Rect, SheetId } from "../../spreadsheet/interface";
import { isUnbounded, maxColumns, maxRows } from "../addresses";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import type { ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { rangeObject } from "./range";

export function rectOf(target: RangeTarget): Rect {
  if (!target.rect) throw new ExcelError("InvalidReference", "The cells of this range were deleted.");
  return target.rect;
}

export function makeRange(excel: ExcelContext, sheet: SheetId, rect: Rect): ExcelObject {
  const fits =
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= maxRows &&
    rect.column + rect.columns <= maxColumns;
  if (!fits) throw new ExcelError("InvalidArgument", "The range lies outside the sheet.");
  const target: RangeTarget = { sheet, rect };
  excel.ranges.forBatch(target);
  return rangeObject(target, excel);
}

/** Of whole rows and columns only the part that the sheet really has; other ranges as they are. */
export function bounded(target: RangeTarget, { spreadsheet }: ExcelContext): Rect {
  const rect = rectOf(target);
  if (!isUnbounded(rect)) return rect;
  const { rows, columns } = spreadsheet.sheets.list().find((sheet) => sheet.id === target.sheet) ?? rect;
  return intersection(rect, { row: 0, column: 0, rows, columns }) ?? { ...rect, rows: 1, columns: 1 };
}

/** One value for all cells, or exactly as many rows and columns as the range has. */
export function fullMatrix(given: unknown, rect: Rect): unknown[][] {
  if (!Array.isArray(given)) {
    if (typeof given === "object" && given !== null) throw new ExcelError("InvalidArgument");
    return Array.from({ length: rect.rows }, () => new Array(rect.columns).fill(given));
  }
  const fits = given.length === rect.rows && given.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!fits) throw sizeMismatch();
  return given as unknown[][];
}

export const sizeMismatch = (): ExcelError =>
  new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** The common value, or null when they differ: how Excel answers for a range of mixed cells. */
export function uniform<T>(values: readonly T[]): T | null {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : null;
}
