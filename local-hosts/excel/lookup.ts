/** Finds sheets, tables and names the way Excel does: by id or by name, whatever the case. */

import type { NameRecord, SheetId, SheetInfo, TableRecord } from "../spreadsheet/interface";
import { parseAddress } from "./addresses";
import type { ExcelContext } from "./context";
import type { RangeTarget } from "./references";

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

export const findSheet = ({ spreadsheet }: ExcelContext, key: string): SheetInfo | undefined =>
  spreadsheet.sheets.list().find((sheet) => sheet.id === key || same(sheet.name, key));

export function sheetName({ spreadsheet }: ExcelContext, sheet: SheetId): string {
  return spreadsheet.sheets.list().find((info) => info.id === sheet)?.name ?? "";
}

export const findTable = ({ spreadsheet }: ExcelContext, key: string): TableRecord | undefined =>
  spreadsheet.tables.list().find((table) => table.id === key || same(table.name, key));

export const findName = ({ spreadsheet }: ExcelContext, key: string): NameRecord | undefined =>
  spreadsheet.names.list().find((name) => same(name.name, key));

/** The range that a text means: an address (on the active sheet unless it names one) or a defined name. */
export function findRange(excel: ExcelContext, reference: unknown): RangeTarget | null {
  if (typeof reference !== "string") return null;
  const parsed = parseAddress(reference.replace(/^=/, ""));
  if (!parsed) {
    const name = findName(excel, reference);
    return name ? findRange(excel, name.formula) : null;
  }
  const sheet = parsed.sheet === null ? excel.spreadsheet.sheets.active() : findSheet(excel, parsed.sheet)?.id;
  return sheet === undefined ? null : { sheet, rect: parsed.rect };
}
