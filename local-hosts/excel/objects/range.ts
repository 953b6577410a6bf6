/** Excel.Range: a rectangle of cells on one sheet. */

import { lastColumn, lastRow } from "../../spreadsheet/geometry";
import type { CellInput, Rect } from "../../spreadsheet/interface";
import { isUnbounded, isWholeColumns, isWholeRows, rectAddress, sheetPrefix } from "../addresses";
import { targetOf, truth, word } from "../arguments";
import { mergesIn } from "../cell-search";
import { boxOf } from "../chart-source";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { writtenPieces } from "../filters";
import { interpret } from "../input";
import { findRange, sheetName } from "../lookup";
import { numberFormatCategory } from "../number-format-category";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { requireNoTable, requireTablesCanMove } from "../table-rules";
import { dataValidationObject } from "./data-validation";
import { rangeAreasObject } from "./range-areas";
import { rangeFormatObject } from "./range-format";
import { rangeNavigation } from "./range-navigation";
import { rangePropertyReads, rangePropertyWrites } from "./range-properties";
import { bounded, fullMatrix, makeRange, rectOf, sizeMismatch, uniform } from "./range-target";
import { worksheetObject } from "./worksheet";

type Get = (target: RangeTarget, excel: ExcelContext) => unknown;

/** Excel gives null for what it would have to give of whole rows or columns. */
const cellwise =
  (read: (excel: ExcelContext, target: RangeTarget, rect: Rect) => unknown): Get =>
  (target, excel) => {
    const rect = rectOf(target);
    return isUnbounded(rect) ? null : read(excel, target, rect);
  };

const cells = (excel: ExcelContext) => excel.spreadsheet.cells;

/** Excel reads an empty cell as "". */
const values = cellwise((excel, { sheet }, rect) =>
  cells(excel)
    .values(sheet, rect)
    .map((row) => row.map((value) => value ?? "")),
);

/** Excel gives the value where a cell holds no formula. */
const formulas = cellwise((excel, { sheet }, rect) => {
  const found = cells(excel).formulas(sheet, rect);
  const shown = cells(excel).values(sheet, rect);
  return found.map((row, i) => row.map((formula, j) => formula || (shown[i]?.[j] ?? "")));
});

/** Values and formulas are written alike: a text that reads as a formula or a number becomes one. */
function write(target: RangeTarget, given: unknown, excel: ExcelContext): void {
  const matrix = fullMatrix(given, bounded(target, excel));
  for (const rect of writtenPieces(excel, target.sheet, bounded(target, excel))) {
    writePiece(target, rect, matrix.slice(0, rect.rows), excel);
  }
}

function writePiece(
  target: RangeTarget,
  rect: Rect,
  matrix: readonly unknown[][],
  { spreadsheet }: ExcelContext,
): void {
  const patterns = spreadsheet.formats.numberFormats(target.sheet, rect);
  const formats: (string | undefined)[][] = [];
  let newFormats = false;
  const input = matrix.map((row, i) => {
    const formatRow: (string | undefined)[] = [];
    formats.push(formatRow);
    return row.map((value, j): CellInput => {
      const pattern = patterns[i]?.[j] ?? "General";
      const { input: interpreted, format } = interpret(value, pattern);
      const takes = format !== undefined && pattern === "General";
      formatRow.push(takes ? format : undefined);
      newFormats ||= takes;
      return interpreted;
    });
  });
  spreadsheet.cells.write(target.sheet, rect, input);
  if (newFormats) spreadsheet.formats.setNumberFormats(target.sheet, rect, formats);
}

function writeNumberFormats(target: RangeTarget, given: unknown, excel: ExcelContext): void {
  const rect = bounded(target, excel);
  const patterns = fullMatrix(given, rect).map((row) =>
    row.map((value) => {
      if (value === null) return undefined;
      if (typeof value !== "string") throw new ExcelError("InvalidArgument");
      return value === "" ? "General" : value;
    }),
  );
  excel.spreadsheet.formats.setNumberFormats(target.sheet, rect, patterns);
}

const hiddenOf = (rect: Rect, axis: "rows" | "columns", isHidden: (index: number) => boolean) => {
  const start = axis === "rows" ? rect.row : rect.column;
  return uniform(Array.from({ length: Math.min(rect[axis], 10_000) }, (_, i) => isHidden(start + i)));
};

const rowHidden: Get = (target, { spreadsheet }) =>
  hiddenOf(rectOf(target), "rows", (row) => spreadsheet.structure.isRowHidden(target.sheet, row));
const columnHidden: Get = (target, { spreadsheet }) =>
  hiddenOf(rectOf(target), "columns", (column) => spreadsheet.structure.isColumnHidden(target.sheet, column));

function address(target: RangeTarget, excel: ExcelContext): string {
  return `${sheetPrefix(sheetName(excel, target.sheet))}!${rectAddress(rectOf(target))}`;
}

function insert(target: RangeTarget, [direction]: readonly unknown[], excel: ExcelContext): ExcelObject {
  const rect = rectOf(target);
  const shift = word(direction, ["Down", "Right"]);
  const { structure } = excel.spreadsheet;
  requireTablesCanMove(excel, target.sheet, rect, shift === "Down" ? "down" : "right");
  if (isWholeRows(rect)) structure.insertRows(target.sheet, rect.row, rect.rows);
  else if (isWholeColumns(rect)) structure.insertColumns(target.sheet, rect.column, rect.columns);
  else structure.insertCells(target.sheet, rect, shift === "Down" ? "down" : "right");
  return makeRange(excel, target.sheet, rect);
}

function remove(target: RangeTarget, [direction]: readonly unknown[], excel: ExcelContext): null {
  const rect = rectOf(target);
  const shift = word(direction, ["Up", "Left"]);
  const { structure } = excel.spreadsheet;
  requireTablesCanMove(excel, target.sheet, rect, shift === "Up" ? "up" : "left");
  if (isWholeRows(rect)) structure.deleteRows(target.sheet, rect.row, rect.rows);
  else if (isWholeColumns(rect)) structure.deleteColumns(target.sheet, rect.column, rect.columns);
  else structure.deleteCells(target.sheet, rect, shift === "Up" ? "up" : "left");
  return null;
}

function clear(target: RangeTarget, [applyTo]: readonly unknown[], excel: ExcelContext): null {
  const what = word(applyTo, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks", "ResetContents"], "All");
  const rect = bounded(target, excel);
  const { cells, validations, structure } = excel.spreadsheet;
  if (what === "All") {
    validations.set(target.sheet, rect, null);
    structure.unmerge(target.sheet, rect);
  }
  if (what === "All" || what === "ResetContents") cells.clear(target.sheet, rect, "all");
  if (what === "Contents") cells.clear(target.sheet, rect, "contents");
  if (what === "Formats") cells.clear(target.sheet, rect, "formats");
  return null;
}

/** Only the upper left cell keeps its contents, as in Excel. */
function merge(target: RangeTarget, [across]: readonly unknown[], excel: ExcelContext): null {
  const rect = bounded(target, excel);
  const { structure, cells } = excel.spreadsheet;
  requireNoTable(excel, target.sheet, rect);
  const areas = truth(across, false)
    ? Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }))
    : [rect];
  structure.unmerge(target.sheet, rect);
  for (const area of areas) {
    const first = { ...area, rows: 1, columns: 1 };
    const kept = cells.formulas(target.sheet, first)[0]?.[0];
    const value = cells.values(target.sheet, first)[0]?.[0] ?? null;
    cells.clear(target.sheet, area, "contents");
    cells.write(target.sheet, first, [[kept ? { formula: kept } : value]]);
    if (area.rows * area.columns > 1) structure.merge(target.sheet, area);
  }
  return null;
}

function copyFrom(target: RangeTarget, args: readonly unknown[], excel: ExcelContext): null {
  const source = targetOf<RangeTarget>(args[0], "Range") ?? findRange(excel, args[0]);
  const type = word(args[1], ["All", "Formulas", "Values", "Formats"], "All");
  if (!source || truth(args[2], false) || truth(args[3], false)) throw new ExcelError("InvalidArgument");
  const from = bounded(source, excel);
  const to = { ...from, row: rectOf(target).row, column: rectOf(target).column };
  const { cells, formats } = excel.spreadsheet;
  if (type === "All" || type === "Formats") {
    const looks = formats.read(source.sheet, from);
    looks.forEach((row, i) => {
      row.forEach((format, j) => {
        formats.apply(target.sheet, { row: to.row + i, column: to.column + j, rows: 1, columns: 1 }, format);
      });
    });
  }
  if (type === "Formats") return null;
  const shown = cells.values(source.sheet, from);
  const found = type === "Values" ? [] : cells.formulas(source.sheet, from);
  const moved = (formula: string) => cells.moveFormula(formula, to.row - from.row, to.column - from.column);
  const input = shown.map((row, i) =>
    row.map((value, j) => (found[i]?.[j] ? { formula: moved(found[i][j] ?? "") } : value)),
  );
  cells.write(target.sheet, to, input);
  return null;
}

export const rangeObject = defineType<RangeTarget>("Range", {
  identity: (target, excel) => {
    const id = excel.ranges.idOf(target);
    return id ? { _ReferenceId: id } : {};
  },
  sheet: (target) => target.sheet,
  scalars: {
    address: { get: address },
    addressLocal: { get: address },
    cellCount: { get: (target) => Math.min(rectOf(target).rows * rectOf(target).columns, 2 ** 31 - 1) },
    columnCount: { get: (target) => rectOf(target).columns },
    columnHidden: {
      get: columnHidden,
      set: (target, hidden, { spreadsheet }) =>
        spreadsheet.structure.setColumnsHidden(
          target.sheet,
          rectOf(target).column,
          rectOf(target).columns,
          truth(hidden),
        ),
    },
    columnIndex: { get: (target) => rectOf(target).column },
    formulas: { get: formulas, set: write },
    hasSpill: {
      get: (target, { spreadsheet }) => {
        const rect = rectOf(target);
        if (isUnbounded(rect)) return null;
        const answers: boolean[] = [];
        for (let row = rect.row; row <= lastRow(rect); row++) {
          for (let column = rect.column; column <= lastColumn(rect); column++) {
            answers.push(spreadsheet.cells.spill(target.sheet, row, column) !== null);
          }
        }
        return uniform(answers);
      },
    },
    hidden: { get: (target, excel) => rowHidden(target, excel) === true || columnHidden(target, excel) === true },
    isEntireColumn: { get: (target) => isWholeColumns(rectOf(target)) },
    isEntireRow: { get: (target) => isWholeRows(rectOf(target)) },
    height: { get: (target, excel) => boxOf(excel, target.sheet, rectOf(target)).height },
    left: { get: (target, excel) => boxOf(excel, target.sheet, rectOf(target)).left },
    top: { get: (target, excel) => boxOf(excel, target.sheet, rectOf(target)).top },
    width: { get: (target, excel) => boxOf(excel, target.sheet, rectOf(target)).width },
    numberFormat: {
      get: cellwise(({ spreadsheet }, { sheet }, rect) => spreadsheet.formats.numberFormats(sheet, rect)),
      set: writeNumberFormats,
    },
    numberFormatCategories: {
      get: cellwise(({ spreadsheet }, { sheet }, rect) =>
        spreadsheet.formats.numberFormats(sheet, rect).map((row) => row.map(numberFormatCategory)),
      ),
    },
    rowCount: { get: (target) => rectOf(target).rows },
    rowHidden: {
      get: rowHidden,
      set: (target, hidden, { spreadsheet }) =>
        spreadsheet.structure.setRowsHidden(target.sheet, rectOf(target).row, rectOf(target).rows, truth(hidden)),
    },
    rowIndex: { get: (target) => rectOf(target).row },
    text: { get: cellwise((excel, { sheet }, rect) => cells(excel).texts(sheet, rect)) },
    valueTypes: { get: cellwise((excel, { sheet }, rect) => cells(excel).kinds(sheet, rect)) },
    values: { get: values, set: write },
  },
  objects: {
    format: (target, excel) => rangeFormatObject(target, excel),
    worksheet: (target, excel) => worksheetObject(target.sheet, excel),
    dataValidation: (target, excel) => dataValidationObject(target, excel),
  },
  methods: {
    ...rangeNavigation,
    ...rangePropertyReads,
    getMergedAreasOrNullObject: (target, _, excel) => {
      const rect = rectOf(target);
      const merged = mergesIn(excel, target.sheet, rect);
      return merged.length ? rangeAreasObject({ sheet: target.sheet, rects: merged }, excel) : null;
    },
    select: (target, _, { spreadsheet }) => {
      if (spreadsheet.sheets.active() !== target.sheet) spreadsheet.sheets.activate(target.sheet);
      spreadsheet.selection.set(target.sheet, rectOf(target));
    },
    calculate: () => null,
    _KeepReference: (target, _, excel) => excel.ranges.keep(target),
    _ValidateArraySize: (target, [rows, columns]) => {
      const rect = rectOf(target);
      if (rect.rows !== rows || rect.columns !== columns) throw sizeMismatch();
    },
  },
  writes: {
    ...rangePropertyWrites,
    clear,
    copyFrom,
    delete: remove,
    insert,
    merge,
    unmerge: (target, _, excel) => excel.spreadsheet.structure.unmerge(target.sheet, bounded(target, excel)),
  },
});
