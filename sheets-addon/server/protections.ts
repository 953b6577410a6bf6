/** What this user may not change: asked before the first write, since Google keeps what was written before a refusal. */
import { rectAddress } from "../../core/workbook/address";
import { writtenArea } from "../../core/workbook/apply";
import type { Plan } from "../../core/workbook/plan";
import type { ServerProblem } from "../rpc";
import { type Book, insideGrid, rangeOf } from "./book";

/** Sheets that are protected as a whole against this user. */
export function protectedSheets(book: Book): Set<string> {
  const protections = book.file.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return new Set(protections.flatMap((one) => (one.canEdit() ? [] : [one.getRange().getSheet().getName()])));
}

/** The first thing that a plan would write and that is protected. */
export function protectedPart(book: Book, plan: Plan): ServerProblem | undefined {
  const locked = protectedSheets(book);
  for (const change of plan.changes) {
    if (change.kind === "show" || !("sheet" in change)) continue;
    if (locked.has(change.sheet)) return { key: "host.sheetProtected", values: { sheet: change.sheet } };
    const sheet = book.sheets.get(change.sheet);
    if (change.kind !== "write" || !sheet) continue;
    const area = writtenArea(change);
    // Outside the grid there is nothing to protect.
    const inside = insideGrid(book, area);
    if (inside && !rangeOf(sheet, inside).canEdit()) {
      return { key: "google.protected", values: { sheet: change.sheet, address: rectAddress(area) } };
    }
  }
  return undefined;
}
