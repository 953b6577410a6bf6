/** Excel.TableCollection: the tables of the workbook or of one sheet, and those that a range meets. */

import type { SheetId, TableRecord } from "../../spreadsheet/interface";
import { targetOf, text, truth, whole } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { type EventName, wholeWorkbook } from "../events";
import { findName, findRange, findTable } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { repairHeaders } from "../table-headers";
import { requireNoTable } from "../table-rules";
import { bounded } from "./range-target";
import { tableObject } from "./table";

function freshName(excel: ExcelContext): string {
  const base = excel.spreadsheet.locale === "nl-BE" ? "Tabel" : "Table";
  let number = excel.spreadsheet.tables.list().length + 1;
  while (findTable(excel, `${base}${number}`) || findName(excel, `${base}${number}`)) number++;
  return `${base}${number}`;
}

function add(sheet: SheetId | null, [address, hasHeaders]: readonly unknown[], excel: ExcelContext): ExcelObject {
  const target = targetOf<RangeTarget>(address, "Range") ?? onSheet(sheet, text(address), excel);
  if (!target || (sheet !== null && target.sheet !== sheet)) throw new ExcelError("InvalidArgument");
  if (excel.isProtected(target.sheet)) throw new ExcelError("AccessDenied", "The sheet is protected.");
  const given = bounded(target, excel);
  const withHeader = truth(hasHeaders);
  // Without headers Excel puts a row of them above the data; a header alone gets an empty row.
  const rect = { ...given, rows: Math.max(2, given.rows + (withHeader ? 0 : 1)) };
  requireNoTable(excel, target.sheet, rect);
  const { structure, tables, cells } = excel.spreadsheet;
  if (structure.merges(target.sheet).some((merge) => merge.row < rect.row + rect.rows && merge.row >= rect.row)) {
    structure.unmerge(target.sheet, rect);
  }
  if (!withHeader) structure.insertCells(target.sheet, { ...given, rows: 1 }, "down");
  repairHeaders(excel, target.sheet, rect);
  const header = { ...rect, rows: 1 };
  // Headers are constants: a formula in the header row is replaced by its text.
  if (cells.formulas(target.sheet, header)[0]?.some(Boolean)) {
    cells.write(target.sheet, header, cells.texts(target.sheet, header));
  }
  const record = tables.add({
    name: freshName(excel),
    sheet: target.sheet,
    rect,
    hasHeader: true,
    hasTotals: false,
    style: "TableStyleMedium2",
  });
  return tableObject(record.id, excel);
}

/** An address in `worksheet.tables.add` is on that sheet unless it names one. */
function onSheet(sheet: SheetId | null, address: string, excel: ExcelContext): RangeTarget | null {
  const found = findRange(excel, address);
  return found && sheet !== null && !address.includes("!") ? { ...found, sheet } : found;
}

const listed = (sheet: SheetId | null, { spreadsheet }: ExcelContext): TableRecord[] =>
  spreadsheet.tables.list().filter((table) => sheet === null || table.sheet === sheet);

function find(sheet: SheetId | null, key: unknown, excel: ExcelContext): ExcelObject | null {
  const record = findTable(excel, text(key));
  return record && (sheet === null || record.sheet === sheet) ? tableObject(record.id, excel) : null;
}

function existing(object: ExcelObject | null): ExcelObject {
  if (!object) throw new ExcelError("ItemNotFound");
  return object;
}

type Handler = (sheet: SheetId | null, args: readonly unknown[], excel: ExcelContext) => void;
const on =
  (name: EventName): Handler =>
  (sheet, _, excel) =>
    excel.events.register(name, sheet ?? wholeWorkbook);
const off =
  (name: EventName): Handler =>
  (sheet, _, excel) =>
    excel.events.unregister(name, sheet ?? wholeWorkbook);

const tablesObject = defineType<SheetId | null>("TableCollection", {
  scalars: { count: { get: (sheet, excel) => listed(sheet, excel).length } },
  items: (sheet, excel) => listed(sheet, excel).map(({ id }) => tableObject(id, excel)),
  item: (sheet, [key], excel) => existing(find(sheet, key, excel)),
  methods: {
    add,
    getCount: (sheet, _, excel) => listed(sheet, excel).length,
    getItem: (sheet, [key], excel) => existing(find(sheet, key, excel)),
    getItemAt: (sheet, [index], excel) => {
      const record = listed(sheet, excel)[whole(index)];
      if (!record) throw new ExcelError("InvalidArgument");
      return tableObject(record.id, excel);
    },
    getItemOrNullObject: (sheet, [key], excel) => find(sheet, key, excel),
    _RegisterDataChangedEvent: on("tableChanged"),
    _UnregisterDataChangedEvent: off("tableChanged"),
    _RegisterAddedEvent: on("tableAdded"),
    _UnregisterAddedEvent: off("tableAdded"),
    _RegisterDeletedEvent: on("tableDeleted"),
    _UnregisterDeletedEvent: off("tableDeleted"),
  },
});

export const workbookTablesObject = (_: undefined, excel: ExcelContext): ExcelObject => tablesObject(null, excel);
export const sheetTablesObject = (sheet: SheetId, excel: ExcelContext): ExcelObject => tablesObject(sheet, excel);

/** The tables that a range meets (Range.getTables). */
export const scopedTablesObject = defineType<readonly TableRecord[]>("TableScopedCollection", {
  items: (tables, excel) => tables.map(({ id }) => tableObject(id, excel)),
  item: (tables, [key], excel) => existing(among(tables, key, excel)),
  methods: {
    getCount: (tables) => tables.length,
    getFirst: (tables, _, excel) => existing(tables[0] ? tableObject(tables[0].id, excel) : null),
    getItem: (tables, [key], excel) => existing(among(tables, key, excel)),
    getItemOrNullObject: (tables, [key], excel) => among(tables, key, excel),
  },
});

function among(tables: readonly TableRecord[], key: unknown, excel: ExcelContext): ExcelObject | null {
  const record = findTable(excel, text(key));
  return record && tables.some(({ id }) => id === record.id) ? tableObject(record.id, excel) : null;
}
