/** Methods of Excel.Range that answer another range. */

import { bounds, contains, intersection, lastColumn, lastRow } from "../../spreadsheet/geometry";
import type { Rect } from "../../spreadsheet/interface";
import { maxColumns, maxRows, parseAddress } from "../addresses";
import { targetOf, text, truth, whole, word } from "../arguments";
import { findSpecialCells, regionAround, usedWithin } from "../cell-search";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import type { ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { rangeAreasObject } from "./range-areas";
import { bounded, makeRange, rectOf } from "./range-target";
import { scopedTablesObject } from "./tables";

type Method = (target: RangeTarget, args: readonly unknown[], excel: ExcelContext) => unknown;

const to =
  (move: (rect: Rect, args: readonly unknown[]) => Rect): Method =>
  (target, args, excel) =>
    makeRange(excel, target.sheet, move(rectOf(target), args));

/** The other range: given as an object, or as an address on the same sheet. */
function other(target: RangeTarget, argument: unknown): Rect {
  const given = targetOf<RangeTarget>(argument, "Range");
  if (given) {
    if (given.sheet !== target.sheet) throw new ExcelError("InvalidArgument", "The ranges are on different sheets.");
    return rectOf(given);
  }
  const parsed = parseAddress(text(argument));
  if (!parsed) throw new ExcelError("InvalidArgument");
  return parsed.rect;
}

function within(target: RangeTarget, [argument]: readonly unknown[], excel: ExcelContext): ExcelObject | null {
  const shared = intersection(rectOf(target), other(target, argument));
  return shared && makeRange(excel, target.sheet, shared);
}

function used(target: RangeTarget, [valuesOnly]: readonly unknown[], excel: ExcelContext): ExcelObject | null {
  const rect = rectOf(target);
  const found = usedWithin(excel, target.sheet, rect, truth(valuesOnly, false));
  return found && makeRange(excel, target.sheet, found);
}

function specialCells(target: RangeTarget, args: readonly unknown[], excel: ExcelContext): ExcelObject | null {
  const type = word(args[0], ["Visible", "Blanks", "Constants", "Formulas", "ConditionalFormats", "DataValidations"]);
  const valueType = word(args[1], ["All", "Errors", "Logical", "Numbers", "Text"], "All");
  const rects = findSpecialCells(excel, target.sheet, bounded(target, excel), type, valueType);
  return rects.length ? rangeAreasObject({ sheet: target.sheet, rects }, excel) : null;
}

function found(object: ExcelObject | null, message: string): ExcelObject {
  if (!object) throw new ExcelError("ItemNotFound", message);
  return object;
}

function spilling(target: RangeTarget, excel: ExcelContext): ExcelObject | null {
  const rect = rectOf(target);
  if (rect.rows * rect.columns !== 1) throw new ExcelError("InvalidArgument", "Only one cell can be asked.");
  const spill = excel.spreadsheet.cells.spill(target.sheet, rect.row, rect.column);
  return spill && makeRange(excel, target.sheet, spill);
}

function spillParent(target: RangeTarget, excel: ExcelContext): ExcelObject | null {
  const rect = rectOf(target);
  for (let row = rect.row; row >= 0; row--) {
    for (let column = rect.column; column >= 0; column--) {
      const spill = excel.spreadsheet.cells.spill(target.sheet, row, column);
      if (spill && contains(spill, rect)) return makeRange(excel, target.sheet, { row, column, rows: 1, columns: 1 });
    }
  }
  return null;
}

const adjacent = (count: unknown): { size: number; sign: number } => {
  const given = whole(count, 1);
  if (given === 0) throw new ExcelError("InvalidArgument");
  return { size: Math.abs(given), sign: Math.sign(given) };
};

export const rangeNavigation: Readonly<Record<string, Method>> = {
  getAbsoluteResizedRange: to((rect, [rows, columns]) => ({ ...rect, rows: whole(rows), columns: whole(columns) })),
  getBoundingRect: (target, [argument], excel) =>
    makeRange(excel, target.sheet, bounds([rectOf(target), other(target, argument)]) ?? rectOf(target)),
  // Row and column may lie outside the range, as long as they lie on the sheet.
  getCell: to((rect, [row, column]) => ({
    row: rect.row + whole(row),
    column: rect.column + whole(column),
    rows: 1,
    columns: 1,
  })),
  getColumn: to((rect, [column]) => ({ ...rect, column: rect.column + whole(column), columns: 1 })),
  getColumnsAfter: to((rect, [count]) => {
    const { size, sign } = adjacent(count);
    return { ...rect, column: sign > 0 ? lastColumn(rect) + 1 : lastColumn(rect) + 1 - size, columns: size };
  }),
  getColumnsBefore: to((rect, [count]) => {
    const { size, sign } = adjacent(count);
    return { ...rect, column: sign > 0 ? rect.column - size : rect.column, columns: size };
  }),
  getEntireColumn: to((rect) => ({ ...rect, row: 0, rows: maxRows })),
  getEntireRow: to((rect) => ({ ...rect, column: 0, columns: maxColumns })),
  getIntersection: (target, args, excel) => found(within(target, args, excel), "The ranges do not meet."),
  getIntersectionOrNullObject: within,
  getLastCell: to((rect) => ({ row: lastRow(rect), column: lastColumn(rect), rows: 1, columns: 1 })),
  getLastColumn: to((rect) => ({ ...rect, column: lastColumn(rect), columns: 1 })),
  getLastRow: to((rect) => ({ ...rect, row: lastRow(rect), rows: 1 })),
  getOffsetRange: to((rect, [rows, columns]) => ({
    ...rect,
    row: rect.row + whole(rows),
    column: rect.column + whole(columns),
  })),
  getResizedRange: to((rect, [rows, columns]) => ({
    ...rect,
    rows: rect.rows + whole(rows),
    columns: rect.columns + whole(columns),
  })),
  getRow: to((rect, [row]) => ({ ...rect, row: rect.row + whole(row), rows: 1 })),
  getRowsAbove: to((rect, [count]) => {
    const { size, sign } = adjacent(count);
    return { ...rect, row: sign > 0 ? rect.row - size : rect.row, rows: size };
  }),
  getRowsBelow: to((rect, [count]) => {
    const { size, sign } = adjacent(count);
    return { ...rect, row: sign > 0 ? lastRow(rect) + 1 : lastRow(rect) + 1 - size, rows: size };
  }),
  getSpecialCells: (target, args, excel) => found(specialCells(target, args, excel), "No cells were found."),
  getSpecialCellsOrNullObject: specialCells,
  getSpillParentOrNullObject: (target, _, excel) => spillParent(target, excel),
  getSpillingToRange: (target, _, excel) => found(spilling(target, excel), "The cell does not spill."),
  getSpillingToRangeOrNullObject: (target, _, excel) => spilling(target, excel),
  // Around the range, until a fully empty row and column.
  getSurroundingRegion: (target, _, excel) =>
    makeRange(excel, target.sheet, regionAround(excel, target.sheet, bounded(target, excel))),
  getTables: (target, [fullyContained], excel) => {
    const whollyInside = truth(fullyContained, true);
    const rect = rectOf(target);
    const meets = whollyInside
      ? (table: Rect) => contains(rect, table)
      : (table: Rect) => intersection(rect, table) !== null;
    const tables = excel.spreadsheet.tables.list().filter((table) => table.sheet === target.sheet && meets(table.rect));
    return scopedTablesObject(tables, excel);
  },
  getUsedRange: (target, args, excel) =>
    used(target, args, excel) ?? to((rect) => ({ ...rect, rows: 1, columns: 1 }))(target, [], excel),
  getUsedRangeOrNullObject: used,
};
