/** NamedRange, over the defined names of the spreadsheet. */

import type { Rect, SheetId } from "../spreadsheet/interface";
import { parseReference, reference } from "./addresses";
import { type Execution, service } from "./execution";
import { type RangeObject, rangeObject } from "./range";
import { sheetObject } from "./sheet";
import type { FileState } from "./state";

/** Null for a name whose cells are gone, or that stands for no cells. */
export function rangeByName(state: FileState, execution: Execution, name: string): RangeObject | null {
  const record = state.spreadsheet.names.list().find((one) => one.name.toLowerCase() === name.toLowerCase());
  const place = record && parseReference(record.formula);
  const sheet = place && state.spreadsheet.sheets.list().find((one) => one.name === place.sheet);
  if (!place || !sheet) return null;
  return rangeObject(state, execution, sheet.id, place.rect, () => sheetObject(state, execution, sheet.id));
}

export function namedRangeObject(state: FileState, execution: Execution, name: string) {
  return service(execution, "NamedRange", {
    getName: () => name,
    getRange: () => rangeByName(state, execution, name),
    remove: (): void => state.spreadsheet.names.remove(name),
  });
}

/** Letters, digits and underscores, not beginning with a digit, and not like an address. */
export function setNamedRange(state: FileState, name: string, sheet: SheetId, rect: Rect): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(name)) {
    throw new Error(`The name of the range is not valid: ${name}`);
  }
  const sheetName = state.spreadsheet.sheets.list().find((one) => one.id === sheet)?.name ?? "";
  state.spreadsheet.names.set({ name, formula: `=${reference(sheetName, rect)}`, comment: "", visible: true });
}
