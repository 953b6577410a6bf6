/** Range.getRowProperties and its kin: chosen properties of every row, column or cell in one answer or one write. */

import type { Rect } from "../../spreadsheet/interface";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { type ExcelObject, isExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { rangeObject } from "./range";
import { bounded, sizeMismatch } from "./range-target";

type Method = (target: RangeTarget, args: readonly unknown[], excel: ExcelContext) => unknown;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isExcelObject(value);

/** The properties that are asked with `true`, and those below a named part. */
function pick(object: ExcelObject, asked: unknown): Fields {
  if (!isFields(asked)) throw new ExcelError("InvalidArgument");
  const picked: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(asked)) {
    if (wanted === true) picked[name] = object.get(name);
    const below = isFields(wanted) ? object.object(name) : null;
    if (below) picked[name] = pick(below, wanted);
  }
  return picked;
}

function put(object: ExcelObject, given: unknown): void {
  if (!isFields(given)) throw new ExcelError("InvalidArgument");
  for (const [name, value] of Object.entries(given)) {
    if (!isFields(value)) object.set(name, value);
    else {
      const below = object.object(name);
      if (below) put(below, value);
    }
  }
}

const rowsOf = (rect: Rect): Rect[] =>
  Array.from({ length: rect.rows }, (_, i) => ({ ...rect, row: rect.row + i, rows: 1 }));
const columnsOf = (rect: Rect): Rect[] =>
  Array.from({ length: rect.columns }, (_, i) => ({ ...rect, column: rect.column + i, columns: 1 }));

const reading =
  (split: (rect: Rect) => Rect[]): Method =>
  (target, [asked], excel) =>
    split(bounded(target, excel)).map((rect) => pick(rangeObject({ sheet: target.sheet, rect }, excel), asked));

/** One entry for each part, as many as there are parts. */
function write(target: RangeTarget, parts: readonly Rect[], given: unknown, excel: ExcelContext): void {
  if (!Array.isArray(given) || given.length !== parts.length) throw sizeMismatch();
  parts.forEach((rect, i) => {
    put(rangeObject({ sheet: target.sheet, rect }, excel), given[i] ?? {});
  });
}

const writing =
  (split: (rect: Rect) => Rect[]): Method =>
  (target, [given], excel) =>
    write(target, split(bounded(target, excel)), given, excel);

export const rangePropertyReads: Readonly<Record<string, Method>> = {
  getCellProperties: (target, [asked], excel) =>
    rowsOf(bounded(target, excel)).map((row) =>
      columnsOf(row).map((rect) => pick(rangeObject({ sheet: target.sheet, rect }, excel), asked)),
    ),
  getColumnProperties: reading(columnsOf),
  getRowProperties: reading(rowsOf),
};

export const rangePropertyWrites: Readonly<Record<string, Method>> = {
  setCellProperties: (target, [given], excel) => {
    const rows = rowsOf(bounded(target, excel));
    if (!Array.isArray(given) || given.length !== rows.length) throw sizeMismatch();
    rows.forEach((row, i) => {
      write(target, columnsOf(row), given[i], excel);
    });
  },
  setColumnProperties: writing(columnsOf),
  setRowProperties: writing(rowsOf),
};
