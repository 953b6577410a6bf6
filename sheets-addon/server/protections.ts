/** What this user may not change: asked before the first write, since Google keeps what was written before a refusal. */

import { rectAddress } from "../../core/workbook/address";
import { writtenArea } from "../../core/workbook/apply";
import type { HostProblem } from "../../core/workbook/host-answer";
import type { Plan } from "../../core/workbook/plan";
import { words } from "../words";
import { type Book, insideGrid, rangeOf } from "./book";

/** Sheets that are protected as a whole against this user. */
export function protectedSheets(book: Book): Set<string> {
  const protections = book.file.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Set(protections.flatMap((one) => (one.canEdit() ? [] : [one.getRange().getSheet().getName()])));
}

/** The first cells that a plan would write and that are protected. */
export function protectedCells(book: Book, plan: Plan): HostProblem | undefined {
  for (const change of plan.changes) {
    const sheet = change.kind === "write" && book.sheets.get(change.sheet);
    if (!sheet) continue;
    const area = writtenArea(change);
    // Outside the grid there is nothing to protect.
    const inside = insideGrid(book, area);
    if (inside && !rangeOf(sheet, inside).canEdit()) {
      return { text: words.protected, values: { sheet: change.sheet, address: rectAddress(area) } };
    }
  }
  return undefined;
}
