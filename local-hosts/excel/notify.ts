/** Turns what happens in the spreadsheet into the events of Excel. */

import { intersection } from "../spreadsheet/geometry";
import type { CellChange, Rect, SheetId, SpreadsheetEvent, TableRecord } from "../spreadsheet/interface";
import { rectAddress } from "./addresses";
import type { ExcelContext } from "./context";
import { type EventName, wholeWorkbook } from "./events";

const changeTypes: Readonly<Record<CellChange["kind"], string>> = {
  edited: "RangeEdited",
  rowsInserted: "RowInserted",
  rowsDeleted: "RowDeleted",
  columnsInserted: "ColumnInserted",
  columnsDeleted: "ColumnDeleted",
  cellsInserted: "CellInserted",
  cellsDeleted: "CellDeleted",
};

const shifts = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
} as const;

/** Answers how to pass an event on; `selectionChanged` is for the older way of listening to the selection. */
export function createNotifier(excel: ExcelContext, selectionChanged: () => void): (event: SpreadsheetEvent) => void {
  const { events, spreadsheet } = excel;
  let active: SheetId | null = null;
  const insideTables = new Set<string>();

  const tell = (name: EventName, targets: readonly string[], message: (target: string) => Record<string, unknown>) => {
    for (const target of new Set(targets))
      if (events.isHeard(name, target)) events.raise(name, target, message(target));
  };

  /** What an event says of a change, whether of a sheet or of a table. */
  function describe(change: CellChange, rect: Rect): Record<string, unknown> {
    const { sheet, source, kind, shift, before, after } = change;
    const reference = { sheet, rect };
    excel.ranges.keep(reference);
    const detail =
      before === undefined || after === undefined
        ? {}
        : {
            valueBefore: before ?? "",
            valueAfter: after ?? "",
            valueTypeBefore: typeName(before),
            valueTypeAfter: typeName(after),
          };
    return {
      worksheetId: sheet,
      address: rectAddress(rect),
      changeType: changeTypes[kind],
      source: "Local",
      triggerSource: source === "host" ? "ThisLocalAddin" : "Unknown",
      referenceId: excel.ranges.idOf(reference),
      shiftDirection: shift ? shifts[shift] : "None",
      ...detail,
    };
  }

  function changed(change: CellChange): void {
    const { sheet, rect } = change;
    tell("worksheetChanged", [sheet, wholeWorkbook], () => ({ type: "WorksheetChanged", ...describe(change, rect) }));
    for (const table of spreadsheet.tables.list()) {
      const part = table.sheet === sheet ? intersection(table.rect, rect) : null;
      if (!part) continue;
      tell("tableChanged", [table.id, sheet, wholeWorkbook], () => ({
        type: "TableChanged",
        tableId: table.id,
        ...describe(change, part),
      }));
    }
  }

  function selected(sheet: SheetId, rects: readonly Rect[]): void {
    const address = rects.map(rectAddress).join(",");
    tell("worksheetSelectionChanged", [sheet, wholeWorkbook], () => ({
      type: "WorksheetSelectionChanged",
      worksheetId: sheet,
      address,
    }));
    for (const table of spreadsheet.tables.list()) selectedInTable(table, sheet, rects);
    if (events.enabled) selectionChanged();
  }

  /** A table hears when the selection comes in, moves inside, and leaves (an empty address). */
  function selectedInTable(table: TableRecord, sheet: SheetId, rects: readonly Rect[]): void {
    const inside = table.sheet === sheet ? rects.flatMap((rect) => intersection(table.rect, rect) ?? []) : [];
    if (inside.length === 0 && !insideTables.delete(table.id)) return;
    if (inside.length) insideTables.add(table.id);
    tell("tableSelectionChanged", [table.id], () => ({
      type: "TableSelectionChanged",
      tableId: table.id,
      worksheetId: table.sheet,
      address: inside.map(rectAddress).join(","),
    }));
  }

  return (event) => {
    switch (event.type) {
      case "changed":
        excel.ranges.moved(event);
        changed(event);
        break;
      case "selected":
        selected(event.sheet, event.rects);
        break;
      case "calculated":
        tell("worksheetCalculated", [event.sheet, wholeWorkbook], () => ({
          type: "WorksheetCalculated",
          worksheetId: event.sheet,
        }));
        break;
      case "sheetActivated": {
        const left = active;
        active = event.sheet;
        if (left !== null && left !== event.sheet) {
          tell("worksheetDeactivated", [left, wholeWorkbook], () => ({
            type: "WorksheetDeactivated",
            worksheetId: left,
          }));
        }
        tell("worksheetActivated", [event.sheet, wholeWorkbook], () => ({
          type: "WorksheetActivated",
          worksheetId: event.sheet,
        }));
        break;
      }
      case "sheetAdded":
      case "sheetRemoved": {
        const name = event.type === "sheetAdded" ? "worksheetAdded" : "worksheetDeleted";
        tell(name, [wholeWorkbook], () => ({
          type: event.type === "sheetAdded" ? "WorksheetAdded" : "WorksheetDeleted",
          worksheetId: event.sheet,
          source: "Local",
        }));
        break;
      }
      case "sheetRenamed":
        tell("worksheetNameChanged", [event.sheet, wholeWorkbook], () => ({
          type: "WorksheetNameChanged",
          worksheetId: event.sheet,
          nameBefore: event.before,
          nameAfter: event.after,
          source: "Local",
        }));
        break;
      case "tableAdded":
      case "tableRemoved": {
        const name = event.type === "tableAdded" ? "tableAdded" : "tableDeleted";
        tell(name, [wholeWorkbook], () => ({
          type: event.type === "tableAdded" ? "TableAdded" : "TableDeleted",
          tableId: event.table,
          source: "Local",
        }));
        break;
      }
      default:
        break;
    }
  };
}

const typeName = (value: unknown): string =>
  value === null ? "Empty" : typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
