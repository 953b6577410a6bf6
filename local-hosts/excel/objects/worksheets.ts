/** Excel.WorksheetCollection: all sheets, hidden ones included. */

import type { SheetInfo } from "../../spreadsheet/interface";
import { text, truth } from "../arguments";
import type { ExcelContext } from "../context";
import { ExcelError } from "../errors";
import { type EventName, wholeWorkbook } from "../events";
import { findSheet } from "../lookup";
import { defineType, type ExcelObject } from "../object-type";
import { requireSheetName, worksheetObject } from "./worksheet";

const shown = (excel: ExcelContext, visibleOnly: unknown): SheetInfo[] =>
  excel.spreadsheet.sheets.list().filter((sheet) => !truth(visibleOnly, false) || sheet.visibility === "visible");

const sheetOrNull = (excel: ExcelContext, info: SheetInfo | undefined): ExcelObject | null =>
  info ? worksheetObject(info.id, excel) : null;

function found(sheet: ExcelObject | null): ExcelObject {
  if (!sheet) throw new ExcelError("ItemNotFound");
  return sheet;
}

/** "Blad3": the first number that is free. */
function freshName(excel: ExcelContext): string {
  const base = excel.spreadsheet.locale === "nl-BE" ? "Blad" : "Sheet";
  let number = excel.spreadsheet.sheets.list().length + 1;
  while (findSheet(excel, `${base}${number}`)) number++;
  return `${base}${number}`;
}

type Handler = (target: undefined, args: readonly unknown[], excel: ExcelContext) => void;
const on =
  (name: EventName): Handler =>
  (_, __, excel) =>
    excel.events.register(name, wholeWorkbook);
const off =
  (name: EventName): Handler =>
  (_, __, excel) =>
    excel.events.unregister(name, wholeWorkbook);

export const worksheetsObject = defineType<undefined>("WorksheetCollection", {
  items: (_, excel) => shown(excel, false).map((sheet) => worksheetObject(sheet.id, excel)),
  item: (_, [key], excel) => found(sheetOrNull(excel, findSheet(excel, text(key)))),
  methods: {
    add: (_, [name], excel) => {
      const wanted = text(name, freshName(excel));
      requireSheetName(excel, wanted);
      return worksheetObject(excel.spreadsheet.sheets.add(wanted), excel);
    },
    getActiveWorksheet: (_, __, excel) => worksheetObject(excel.spreadsheet.sheets.active(), excel),
    getCount: (_, [visibleOnly], excel) => shown(excel, visibleOnly).length,
    getFirst: (_, [visibleOnly], excel) => found(sheetOrNull(excel, shown(excel, visibleOnly)[0])),
    getItem: (_, [key], excel) => found(sheetOrNull(excel, findSheet(excel, text(key)))),
    getItemOrNullObject: (_, [key], excel) => sheetOrNull(excel, findSheet(excel, text(key))),
    getLast: (_, [visibleOnly], excel) => found(sheetOrNull(excel, shown(excel, visibleOnly).at(-1))),
    _RegisterDataChangedEvent: on("worksheetChanged"),
    _UnregisterDataChangedEvent: off("worksheetChanged"),
    _RegisterActivatedEvent: on("worksheetActivated"),
    _UnregisterActivatedEvent: off("worksheetActivated"),
    _RegisterDeactivatedEvent: on("worksheetDeactivated"),
    _UnregisterDeactivatedEvent: off("worksheetDeactivated"),
    _RegisterAddedEvent: on("worksheetAdded"),
    _UnregisterAddedEvent: off("worksheetAdded"),
    _RegisterDeletedEvent: on("worksheetDeleted"),
    _UnregisterDeletedEvent: off("worksheetDeleted"),
    _RegisterSelectionChangedEvent: on("worksheetSelectionChanged"),
    _UnregisterSelectionChangedEvent: off("worksheetSelectionChanged"),
    _RegisterCalculatedEvent: on("worksheetCalculated"),
    _UnregisterCalculatedEvent: off("worksheetCalculated"),
    _RegisterEventNameChanged: on("worksheetNameChanged"),
    _UnregisterEventNameChanged: off("worksheetNameChanged"),
  },
});
