/** Excel.TableRowCollection: the rows of a table's body. */

import { lastRow } from "../../spreadsheet/geometry";
import type { TableRecord } from "../../spreadsheet/interface";
import { whole } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType, type ExcelObject } from "../object-type";
import { rangeObject } from "./range";
import { makeRange, sizeMismatch } from "./range-target";
import { bodyOf, recordOf } from "./table";

interface RowTarget {
  readonly table: string;
  readonly index: number;
}

function rangeOf({ table, index }: RowTarget, excel: ExcelContext): ExcelObject {
  const record = recordOf(table, excel);
  const body = bodyOf(record);
  if (index >= body.rows) throw new ExcelError("ItemNotFound");
  return makeRange(excel, record.sheet, { ...body, row: body.row + index, rows: 1 });
}

const tableRowObject = defineType<RowTarget>("TableRow", {
  sheet: ({ table }, excel) => recordOf(table, excel).sheet,
  scalars: {
    index: { get: ({ index }) => index },
    values: {
      get: (row, excel) => rangeOf(row, excel).get("values"),
      set: (row, value, excel) => rangeOf(row, excel).set("values", value),
    },
  },
  methods: { getRange: (row, _, excel) => rangeOf(row, excel) },
  writes: {
    delete: ({ table, index }, _, excel) => {
      const record = recordOf(table, excel);
      const body = bodyOf(record);
      if (index >= body.rows) throw new ExcelError("ItemNotFound");
      // A table keeps one row of data, if need be an empty one.
      const row = { ...body, row: body.row + index, rows: 1 };
      if (body.rows === 1) excel.spreadsheet.cells.clear(record.sheet, row, "contents");
      else excel.spreadsheet.structure.deleteCells(record.sheet, row, "up");
    },
  },
});

/** Makes room for `count` rows at this place of the body; what stands below the table moves down. */
function makeRoom(record: TableRecord, index: number, count: number, { spreadsheet }: ExcelContext): void {
  const body = bodyOf(record);
  const space = { ...body, row: body.row + index, rows: count };
  const atEnd = index === body.rows;
  const below = { ...body, row: lastRow(record.rect) + 1, rows: count };
  const occupied = spreadsheet.cells.kinds(record.sheet, below).some((row) => row.some((kind) => kind !== "Empty"));
  if (!atEnd || record.hasTotals || occupied) spreadsheet.structure.insertCells(record.sheet, space, "down");
  spreadsheet.tables.update(record.id, { rect: { ...record.rect, rows: record.rect.rows + count } });
}

function add(table: string, [at, values]: readonly unknown[], excel: ExcelContext): ExcelObject {
  const record = recordOf(table, excel);
  const body = bodyOf(record);
  const rows = Array.isArray(values) ? (Array.isArray(values[0]) ? values : [values]) : [[values ?? ""]];
  const fits = values === null || values === undefined || rows.every((row) => row.length === body.columns);
  if (!fits) throw sizeMismatch();
  const index = at === null || at === undefined || at === -1 ? body.rows : whole(at);
  if (index < 0 || index > body.rows) throw new ExcelError("InvalidArgument");
  makeRoom(record, index, rows.length, excel);
  if (values !== null && values !== undefined) {
    const rect = { ...body, row: body.row + index, rows: rows.length };
    rangeObject({ sheet: record.sheet, rect }, excel).set("values", rows);
  }
  return tableRowObject({ table, index }, excel);
}

const count = (table: string, excel: ExcelContext): number => bodyOf(recordOf(table, excel)).rows;

function itemAt(table: string, [index]: readonly unknown[], excel: ExcelContext): ExcelObject {
  if (whole(index) < 0 || whole(index) >= count(table, excel)) throw new ExcelError("InvalidArgument");
  return tableRowObject({ table, index: whole(index) }, excel);
}

export const tableRowsObject = defineType<string>("TableRowCollection", {
  sheet: (table, excel) => recordOf(table, excel).sheet,
  scalars: { count: { get: count } },
  items: (table, excel) =>
    Array.from({ length: count(table, excel) }, (_, index) => tableRowObject({ table, index }, excel)),
  methods: {
    getCount: (table, _, excel) => count(table, excel),
    getItemAt: itemAt,
  },
  writes: { add },
});
