/** Excel.TableColumnCollection: the columns of a table, each known by its header. */

import { lastColumn } from "../../spreadsheet/geometry";
import type { Rect } from "../../spreadsheet/interface";
import { text, whole } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { defineType, type ExcelObject } from "../object-type";
import { headersOf, repairHeaders } from "../table-headers";
import { rangeObject } from "./range";
import { makeRange, sizeMismatch } from "./range-target";
import { bodyOf, recordOf } from "./table";

interface ColumnTarget {
  readonly table: string;
  readonly index: number;
}

const slice =
  (pick: (record: ReturnType<typeof recordOf>) => Rect) =>
  ({ table, index }: ColumnTarget, _: readonly unknown[], excel: ExcelContext): ExcelObject => {
    const record = recordOf(table, excel);
    const rect = pick(record);
    return makeRange(excel, record.sheet, { ...rect, column: rect.column + index, columns: 1 });
  };
const wholeColumn = slice(({ rect }) => rect);
const bodyColumn = slice(bodyOf);
const headerCell = slice(({ rect }) => ({ ...rect, rows: 1 }));

function names(table: string, excel: ExcelContext): string[] {
  const { sheet, rect } = recordOf(table, excel);
  return headersOf(excel, sheet, rect);
}

const tableColumnObject = defineType<ColumnTarget>("TableColumn", {
  // Excel numbers columns for good; here the place is the number, which is enough as long as none is inserted before.
  identity: ({ index }) => ({ Id: index + 1 }),
  sheet: ({ table }, excel) => recordOf(table, excel).sheet,
  scalars: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: ({ table, index }, excel) => names(table, excel)[index] ?? "",
      set: (column, value, excel) => {
        const { sheet, rect } = recordOf(column.table, excel);
        headerCell(column, [], excel).set("values", [[text(value)]]);
        repairHeaders(excel, sheet, rect);
      },
    },
    values: {
      get: (column, excel) => wholeColumn(column, [], excel).get("values"),
      set: (column, value, excel) => wholeColumn(column, [], excel).set("values", value),
    },
  },
  methods: {
    getDataBodyRange: bodyColumn,
    getHeaderRowRange: headerCell,
    getRange: wholeColumn,
  },
  writes: {
    delete: ({ table, index }, _, excel) => {
      const { sheet, rect } = recordOf(table, excel);
      if (rect.columns === 1) throw new ExcelError("InvalidOperation", "A table keeps at least one column.");
      excel.spreadsheet.structure.deleteCells(sheet, { ...rect, column: rect.column + index, columns: 1 }, "left");
    },
  },
});

function find(table: string, key: unknown, excel: ExcelContext): ExcelObject | null {
  const titles = names(table, excel).map((title) => title.toLowerCase());
  const index = typeof key === "number" ? key - 1 : titles.indexOf(text(key).toLowerCase());
  return index >= 0 && index < titles.length ? tableColumnObject({ table, index }, excel) : null;
}

function existing(table: string, key: unknown, excel: ExcelContext): ExcelObject {
  const column = find(table, key, excel);
  if (!column) throw new ExcelError("ItemNotFound");
  return column;
}

/** `values` has the header in its first row. What stands right of the table moves right. */
function add(table: string, [at, values, name]: readonly unknown[], excel: ExcelContext): ExcelObject {
  const { sheet, rect, id } = recordOf(table, excel);
  const { cells, structure, tables } = excel.spreadsheet;
  const index = at === null || at === undefined || at === -1 ? rect.columns : whole(at);
  if (index < 0 || index > rect.columns) throw new ExcelError("InvalidArgument");
  const column = { ...rect, column: rect.column + index, columns: 1 };
  if (Array.isArray(values) && values.length !== rect.rows) throw sizeMismatch();
  const beside = cells.kinds(sheet, { ...rect, column: lastColumn(rect) + 1, columns: 1 });
  const occupied = beside.some((row) => row[0] !== "Empty");
  if (index < rect.columns || occupied) structure.insertCells(sheet, column, "right");
  tables.update(id, { rect: { ...rect, columns: rect.columns + 1 } });
  if (Array.isArray(values)) rangeObject({ sheet, rect: column }, excel).set("values", values);
  if (name !== null && name !== undefined) cells.write(sheet, { ...column, rows: 1 }, [[text(name)]]);
  repairHeaders(excel, sheet, recordOf(table, excel).rect);
  tables.update(id, {});
  return tableColumnObject({ table, index }, excel);
}

export const tableColumnsObject = defineType<string>("TableColumnCollection", {
  sheet: (table, excel) => recordOf(table, excel).sheet,
  scalars: { count: { get: (table, excel) => names(table, excel).length } },
  items: (table, excel) => names(table, excel).map((_, index) => tableColumnObject({ table, index }, excel)),
  item: (table, [key], excel) => existing(table, key, excel),
  methods: {
    getCount: (table, _, excel) => names(table, excel).length,
    getItem: (table, [key], excel) => existing(table, key, excel),
    getItemAt: (table, [index], excel) => existing(table, whole(index) + 1, excel),
    getItemOrNullObject: (table, [key], excel) => find(table, key, excel),
  },
  writes: { add },
});
