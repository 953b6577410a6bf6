/** The light calls: look whether something changed, and go to a cell. */
import type { CellPlace } from "../../core/workbook/address";
import type { HostProblem } from "../../core/workbook/host-answer";
import { fingerprint } from "../fingerprint";
import type { Glance } from "../rpc";
import { cellRange, openBook, placeOf } from "./book";
import { problemOf } from "./problems";

/** Reads the cells of the sheet where the user is, once. Changes elsewhere show at the next full reading. */
export function glance(): Glance {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = file.getActiveSheet();
  const selection = file.getActiveRange();
  return {
    sheet: sheet.getName(),
    fingerprint: fingerprint(sheet.getDataRange().getValues()),
    ...(selection && { selection: placeOf(selection) }),
  };
}

export function goToCell(cell: CellPlace): HostProblem | null {
  try {
    cellRange(openBook(), cell).activate();
    return null;
  } catch (thrown) {
    return problemOf(thrown);
  }
}
