/** Excel.Worksheet: one sheet, with its cells, tables, charts, names and panes. */

import type { SheetId, SheetInfo } from "../../spreadsheet/interface";
import { maxColumns, maxRows, parseAddress } from "../addresses";
import { color, number, targetOf, text, truth, whole, word } from "../arguments";
import { usedWithin } from "../cell-search";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import type { EventName } from "../events";
import { findName, findRange, findSheet } from "../lookup";
import { defineType, type ExcelObject, type MakeObject } from "../object-type";
import type { RangeTarget } from "../references";
import { autoFilterObject } from "./auto-filter";
import { chartsObject } from "./charts";
import { sheetNamesObject } from "./names";
import { horizontalBreaksObject, pageLayoutObject } from "./page-layout";
import { makeRange, rectOf } from "./range-target";
import { shapesObject } from "./shapes";
import { sheetTablesObject } from "./tables";

const wholeSheet = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

function infoOf({ spreadsheet }: ExcelContext, sheet: SheetId): SheetInfo {
  const info = spreadsheet.sheets.list().find((candidate) => candidate.id === sheet);
  if (!info) throw new ExcelError("ItemNotFound", "The sheet no longer exists.");
  return info;
}

/** 1 to 31 signs, none of : \ / ? * [ ], no apostrophe at either end, and not taken. */
export function requireSheetName(excel: ExcelContext, name: string, own?: SheetId): void {
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name) || /^history$/i.test(name)) {
    throw new ExcelError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  const other = findSheet(excel, name);
  if (other && other.id !== own && other.name.toLowerCase() === name.toLowerCase()) {
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

function range(sheet: SheetId, [address]: readonly unknown[], excel: ExcelContext): ExcelObject {
  if (address === null || address === undefined) return makeRange(excel, sheet, wholeSheet);
  const parsed = parseAddress(text(address));
  if (parsed) {
    if (parsed.sheet !== null && findSheet(excel, parsed.sheet)?.id !== sheet) throw new ExcelError("InvalidArgument");
    return makeRange(excel, sheet, parsed.rect);
  }
  const named = findName(excel, text(address)) && findRange(excel, address);
  if (named?.sheet !== sheet || !named.rect) throw new ExcelError("InvalidArgument");
  return makeRange(excel, sheet, named.rect);
}

function used(sheet: SheetId, [valuesOnly]: readonly unknown[], excel: ExcelContext): ExcelObject | null {
  const rect = usedWithin(excel, sheet, wholeSheet, truth(valuesOnly, false));
  return rect && makeRange(excel, sheet, rect);
}

function remove(sheet: SheetId, _: readonly unknown[], excel: ExcelContext): void {
  const info = infoOf(excel, sheet);
  const visible = excel.spreadsheet.sheets.list().filter((other) => other.visibility === "visible");
  if (info.visibility === "veryHidden")
    throw new ExcelError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  if (info.visibility === "visible" && visible.length === 1) {
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible sheet.");
  }
  excel.spreadsheet.sheets.remove(sheet);
}

const listening = (name: EventName) => ({
  on: (sheet: SheetId, _: readonly unknown[], excel: ExcelContext) => excel.events.register(name, sheet),
  off: (sheet: SheetId, _: readonly unknown[], excel: ExcelContext) => excel.events.unregister(name, sheet),
});
const changed = listening("worksheetChanged");
const activated = listening("worksheetActivated");
const deactivated = listening("worksheetDeactivated");
const selectionChanged = listening("worksheetSelectionChanged");
const calculated = listening("worksheetCalculated");

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

const protectionObject = defineType<SheetId>("WorksheetProtection", {
  scalars: {
    protected: { get: (sheet, excel) => excel.isProtected(sheet) },
    canPauseProtection: { get: () => false },
    isPasswordProtected: { get: () => false },
  },
  methods: {
    protect: (sheet, [, password], { spreadsheet }) => {
      if (password) throw new ExcelError("NotImplemented", "The local Excel protects without a password only.");
      spreadsheet.sheets.setProtected(sheet, true);
    },
    unprotect: (sheet, _, { spreadsheet }) => spreadsheet.sheets.setProtected(sheet, false),
  },
});

const freezePanesObject = defineType<SheetId>("WorksheetFreezePanes", {
  methods: {
    freezeAt: (sheet, [frozen], excel) => {
      const target = targetOf<RangeTarget>(frozen, "Range") ?? findRange(excel, frozen);
      if (!target) throw new ExcelError("InvalidArgument");
      const rect = rectOf(target);
      excel.spreadsheet.structure.setFreeze(sheet, { rows: rect.row + rect.rows, columns: rect.column + rect.columns });
    },
    freezeColumns: (sheet, [count], { spreadsheet }) =>
      spreadsheet.structure.setFreeze(sheet, { rows: 0, columns: whole(count, 1) }),
    freezeRows: (sheet, [count], { spreadsheet }) =>
      spreadsheet.structure.setFreeze(sheet, { rows: whole(count, 1), columns: 0 }),
    getLocationOrNullObject: (sheet, _, excel) => {
      const { rows, columns } = excel.spreadsheet.structure.freeze(sheet);
      if (rows === 0 && columns === 0) return null;
      return makeRange(excel, sheet, { row: 0, column: 0, rows: rows || maxRows, columns: columns || maxColumns });
    },
    unfreeze: (sheet, _, { spreadsheet }) => spreadsheet.structure.setFreeze(sheet, { rows: 0, columns: 0 }),
  },
});

export const worksheetObject: MakeObject<SheetId> = defineType<SheetId>("Worksheet", {
  identity: (sheet) => ({ Id: sheet }),
  scalars: {
    id: { get: (sheet) => sheet },
    name: {
      get: (sheet, excel) => infoOf(excel, sheet).name,
      set: (sheet, value, excel) => {
        requireSheetName(excel, text(value), sheet);
        excel.spreadsheet.sheets.rename(sheet, text(value));
      },
    },
    position: {
      get: (sheet, excel) => infoOf(excel, sheet).position,
      set: (sheet, value, { spreadsheet }) => {
        const position = whole(value);
        if (position < 0 || position >= spreadsheet.sheets.list().length) throw new ExcelError("InvalidArgument");
        spreadsheet.sheets.move(sheet, position);
      },
    },
    showGridlines: {
      get: (sheet, excel) => infoOf(excel, sheet).gridlines,
      set: (sheet, value, { spreadsheet }) => spreadsheet.sheets.setGridlines(sheet, truth(value)),
    },
    standardHeight: { get: () => 15 },
    standardWidth: { get: () => 8.43, set: (_, value) => void number(value) },
    tabColor: {
      get: (sheet, excel) => infoOf(excel, sheet).tabColor,
      set: (sheet, value, { spreadsheet }) => spreadsheet.sheets.setTabColor(sheet, color(value)),
    },
    visibility: {
      get: (sheet, excel) => visibilities[infoOf(excel, sheet).visibility],
      set: (sheet, value, excel) => {
        const wanted = word(value, ["Visible", "Hidden", "VeryHidden"]);
        const { sheets } = excel.spreadsheet;
        const others = sheets.list().filter((other) => other.id !== sheet && other.visibility === "visible");
        if (wanted !== "Visible" && others.length === 0) {
          throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible sheet.");
        }
        sheets.setVisibility(sheet, wanted === "Visible" ? "visible" : wanted === "Hidden" ? "hidden" : "veryHidden");
      },
    },
  },
  objects: {
    autoFilter: (sheet, excel) => autoFilterObject({ sheet }, excel),
    charts: chartsObject,
    freezePanes: freezePanesObject,
    horizontalPageBreaks: horizontalBreaksObject,
    names: sheetNamesObject,
    pageLayout: pageLayoutObject,
    protection: protectionObject,
    shapes: shapesObject,
    tables: sheetTablesObject,
  },
  methods: {
    activate: (sheet, _, excel) => {
      if (infoOf(excel, sheet).visibility !== "visible") {
        throw new ExcelError("InvalidOperation", "A hidden sheet cannot be activated.");
      }
      excel.spreadsheet.sheets.activate(sheet);
    },
    calculate: (_, args, { spreadsheet }) => {
      if (truth(args[0], false)) spreadsheet.recalculate();
    },
    delete: remove,
    getCell: (sheet, [row, column], excel) =>
      makeRange(excel, sheet, { row: whole(row), column: whole(column), rows: 1, columns: 1 }),
    getRange: range,
    getRangeByIndexes: (sheet, [row, column, rows, columns], excel) =>
      makeRange(excel, sheet, {
        row: whole(row),
        column: whole(column),
        rows: whole(rows),
        columns: whole(columns),
      }),
    getUsedRange: (sheet, args, excel) => used(sheet, args, excel) ?? range(sheet, ["A1"], excel),
    getUsedRangeOrNullObject: used,
    _RegisterDataChangedEvent: changed.on,
    _UnregisterDataChangedEvent: changed.off,
    _RegisterActivatedEvent: activated.on,
    _UnregisterActivatedEvent: activated.off,
    _RegisterDeactivatedEvent: deactivated.on,
    _UnregisterDeactivatedEvent: deactivated.off,
    _RegisterSelectionChangedEvent: selectionChanged.on,
    _UnregisterSelectionChangedEvent: selectionChanged.off,
    _RegisterCalculatedEvent: calculated.on,
    _UnregisterCalculatedEvent: calculated.off,
  },
});
