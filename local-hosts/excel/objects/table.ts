/** Excel.Table: a named rectangle with headers that grows with what is typed below it. */

import { lastRow, overlaps } from "../../spreadsheet/geometry";
import type { Rect, TableRecord } from "../../spreadsheet/interface";
import { targetOf, text, truth } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import type { EventName } from "../events";
import { findRange, findTable } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import type { RangeTarget } from "../references";
import { repairHeaders } from "../table-headers";
import { requireFreeName, requireNoTable } from "../table-rules";
import { autoFilterObject } from "./auto-filter";
import { makeRange, rectOf } from "./range-target";
import { tableColumnsObject } from "./table-columns";
import { tableRowsObject } from "./table-rows";
import { worksheetObject } from "./worksheet";

/** A table is known by its id; its place is looked up each time, because rows come and go. */
export function recordOf(id: string, excel: ExcelContext): TableRecord {
  const record = findTable(excel, id);
  if (!record) throw new ExcelError("ItemNotFound", "The table no longer exists.");
  return record;
}

export function bodyOf({ rect, hasHeader, hasTotals }: TableRecord): Rect {
  const top = rect.row + (hasHeader ? 1 : 0);
  return { ...rect, row: top, rows: lastRow(rect) - top + 1 - (hasTotals ? 1 : 0) };
}

function resize(id: string, [argument]: readonly unknown[], excel: ExcelContext): void {
  const record = recordOf(id, excel);
  const target = targetOf<RangeTarget>(argument, "Range") ?? findRange(excel, argument);
  if (!target) throw new ExcelError("InvalidArgument");
  const rect = rectOf(target);
  // The header stays in its row, the new range meets the old one, and a row of data is left.
  const possible =
    target.sheet === record.sheet && rect.row === record.rect.row && overlaps(rect, record.rect) && rect.rows > 1;
  // The totals row is the last row of the range: where that changes, it would lie on data or data on it.
  const movesTotals = record.hasTotals && lastRow(rect) !== lastRow(record.rect);
  if (!possible || movesTotals) throw new ExcelError("InvalidArgument", "A table cannot be resized to this range.");
  requireNoTable(excel, record.sheet, rect, record.id);
  excel.spreadsheet.tables.update(record.id, { rect });
  if (record.hasHeader) repairHeaders(excel, record.sheet, rect);
}

function showTotals(id: string, shown: boolean, excel: ExcelContext): void {
  const record = recordOf(id, excel);
  const { spreadsheet } = excel;
  if (record.hasTotals === shown) return;
  const { rect, sheet } = record;
  if (shown) {
    const row = { ...rect, row: lastRow(rect) + 1, rows: 1 };
    const occupied = spreadsheet.cells.kinds(sheet, row)[0]?.some((kind) => kind !== "Empty");
    if (occupied) spreadsheet.structure.insertCells(sheet, row, "down");
    spreadsheet.tables.update(record.id, { rect: { ...rect, rows: rect.rows + 1 }, hasTotals: true });
    spreadsheet.cells.write(sheet, { ...row, columns: 1 }, [[spreadsheet.locale === "nl-BE" ? "Totaal" : "Total"]]);
    return;
  }
  spreadsheet.cells.clear(sheet, { ...rect, row: lastRow(rect), rows: 1 }, "contents");
  spreadsheet.tables.update(record.id, { rect: { ...rect, rows: rect.rows - 1 }, hasTotals: false });
}

/** Excel takes the cells of a deleted table away with it. */
function remove(id: string, _: readonly unknown[], excel: ExcelContext): void {
  const { sheet, rect } = recordOf(id, excel);
  excel.spreadsheet.tables.remove(id);
  excel.spreadsheet.cells.clear(sheet, rect, "all");
}

const part =
  (pick: (record: TableRecord) => Rect | null) =>
  (id: string, _: readonly unknown[], excel: ExcelContext): ExcelObject => {
    const record = recordOf(id, excel);
    const rect = pick(record);
    if (!rect) throw new ExcelError("ItemNotFound", "The table has no such row.");
    return makeRange(excel, record.sheet, rect);
  };

const remembered = new WeakMap<ExcelContext, Map<string, unknown>>();

/** Switches that only change how the table looks: remembered, not shown. */
const lookSwitch = (name: string, fallback: boolean) => ({
  get: (id: string, excel: ExcelContext) => remembered.get(excel)?.get(`${id} ${name}`) ?? fallback,
  set: (id: string, value: unknown, excel: ExcelContext) => {
    const all = remembered.get(excel) ?? new Map<string, unknown>();
    remembered.set(excel, all.set(`${id} ${name}`, truth(value)));
  },
});

const listening = (name: EventName) => ({
  on: (id: string, _: readonly unknown[], excel: ExcelContext) => excel.events.register(name, id),
  off: (id: string, _: readonly unknown[], excel: ExcelContext) => excel.events.unregister(name, id),
});
const changed = listening("tableChanged");
const selectionChanged = listening("tableSelectionChanged");

export const tableObject = defineType<string>("Table", {
  identity: (id) => ({ Id: id }),
  sheet: (id, excel) => recordOf(id, excel).sheet,
  scalars: {
    highlightFirstColumn: lookSwitch("highlightFirstColumn", false),
    highlightLastColumn: lookSwitch("highlightLastColumn", false),
    id: { get: (id) => id },
    name: {
      get: (id, excel) => recordOf(id, excel).name,
      set: (id, value, excel) => {
        requireFreeName(excel, text(value), recordOf(id, excel).name);
        excel.spreadsheet.tables.update(id, { name: text(value) });
      },
    },
    showBandedColumns: lookSwitch("showBandedColumns", false),
    showBandedRows: lookSwitch("showBandedRows", true),
    showFilterButton: lookSwitch("showFilterButton", true),
    showHeaders: { get: (id, excel) => recordOf(id, excel).hasHeader },
    showTotals: {
      get: (id, excel) => recordOf(id, excel).hasTotals,
      set: (id, value, excel) => showTotals(id, truth(value), excel),
    },
    style: {
      get: (id, excel) => recordOf(id, excel).style,
      set: (id, value, { spreadsheet }) => spreadsheet.tables.update(id, { style: text(value) }),
    },
  },
  objects: {
    autoFilter: (id, excel) => autoFilterObject({ table: id }, excel),
    columns: (id, excel) => tableColumnsObject(id, excel),
    rows: (id, excel) => tableRowsObject(id, excel),
    worksheet: (id, excel) => worksheetObject(recordOf(id, excel).sheet, excel),
  },
  methods: {
    getDataBodyRange: part(bodyOf),
    getHeaderRowRange: part(({ rect, hasHeader }) => (hasHeader ? { ...rect, rows: 1 } : null)),
    getRange: part(({ rect }) => rect),
    getTotalRowRange: part(({ rect, hasTotals }) => (hasTotals ? { ...rect, row: lastRow(rect), rows: 1 } : null)),
    _RegisterDataChangedEvent: changed.on,
    _UnregisterDataChangedEvent: changed.off,
    _RegisterSelectionChangedEvent: selectionChanged.on,
    _UnregisterSelectionChangedEvent: selectionChanged.off,
  },
  writes: {
    convertToRange: (id, _, excel) => {
      const { sheet, rect } = recordOf(id, excel);
      excel.spreadsheet.tables.remove(id);
      return makeRange(excel, sheet, rect);
    },
    delete: remove,
    resize,
  },
});
