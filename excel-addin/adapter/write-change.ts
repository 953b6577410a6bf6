/** Queues one change of a plan for Excel; nothing is sent here. */
import type { Language } from "../../core/cells/format-number";
import { fixedAddress, type Place, sheetPrefix } from "../../core/workbook/address";
import type { Change } from "../../core/workbook/plan";
import type { Before } from "./before";
import { writePageSetup } from "./page-setup";
import { rangeAt, rangeOn } from "./ranges";
import { chartKey } from "./things-before";
import { writeFormat } from "./write-format";
import { writeValidation } from "./write-validation";

/** Every change but those that take more than one step: the writing of cells, charts and pictures. */
export type OtherChange = Exclude<Change, { kind: "write" | "chart" | "picture" }>;

export function writeChange(
  context: Excel.RequestContext,
  change: OtherChange,
  before: Before,
  language: Language,
): void {
  const { workbook } = context;
  switch (change.kind) {
    case "createSheet":
      workbook.worksheets.add(change.sheet);
      break;
    case "deleteSheet":
      ifThere(before.sheets.get(change.sheet), (sheet) => sheet.delete());
      break;
    case "createTable":
      workbook.tables.add(rangeAt(context, change), true).name = change.name;
      break;
    case "resizeTable":
      workbook.tables.getItem(change.name).resize(rangeAt(context, change));
      break;
    case "removeTable":
      ifThere(before.tables.get(change.name), (table) => table.convertToRange());
      break;
    case "name":
      writeName(context, change, before);
      break;
    case "removeName":
      ifThere(before.names.get(change.name), (name) => name.delete());
      break;
    case "format":
      writeFormat(rangeAt(context, change), change, change.format);
      break;
    case "clearFormats":
      rangeAt(context, change).clear("Formats");
      break;
    case "gridlines":
      workbook.worksheets.getItem(change.sheet).showGridlines = change.shown;
      break;
    case "pageSetup":
      writePageSetup(workbook.worksheets.getItem(change.sheet), change);
      break;
    case "numberFormats": {
      const size = { rows: change.formats.length, columns: change.formats[0]?.length ?? 0 };
      rangeAt(context, { ...change, ...size }).numberFormat = change.formats;
      break;
    }
    case "validate":
      writeValidation(rangeAt(context, change), change.validation, language);
      break;
    case "removeValidation":
      rangeAt(context, change).dataValidation.clear();
      break;
    case "freeze":
      freeze(workbook.worksheets.getItem(change.sheet), change.rows, change.columns);
      break;
    case "removeChart":
      ifThere(before.charts.get(chartKey(change.sheet, change.name)), (chart) => chart.delete());
      break;
    case "removePicture":
      before.pictures.get(chartKey(change.sheet, change.name))?.delete();
      break;
    case "show": {
      const sheet = workbook.worksheets.getItem(change.sheet);
      sheet.activate();
      sheet.getCell(change.row, change.column).select();
      break;
    }
  }
}

/** What is to be removed may be gone already: the user was first. */
function ifThere<T extends OfficeExtension.ClientObject>(thing: T | undefined, act: (thing: T) => void): void {
  if (thing && !thing.isNullObject) act(thing);
}

/** A name that exists gets another place: formulas that use it go on. */
function writeName(context: Excel.RequestContext, change: Place & { name: string }, before: Before): void {
  const existing = before.names.get(change.name);
  if (existing && !existing.isNullObject) existing.formula = `=${sheetPrefix(change.sheet)}${fixedAddress(change)}`;
  else context.workbook.names.add(change.name, rangeAt(context, change));
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeOn(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}
