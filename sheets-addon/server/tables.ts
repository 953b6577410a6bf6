/** Tables: a named range, and banding so that one sees where it ends. */
import type { Change, Plan } from "../../core/workbook/plan";
import type { ServerProblem } from "../rpc";
import { type Book, roomFor } from "./book";
import { removeName, tableRangeName } from "./names";

export function setTable(book: Book, change: Extract<Change, { kind: "createTable" | "resizeTable" }>): void {
  removeBanding(book, change.name);
  const range = roomFor(book, change);
  // Two bandings on one cell are refused; the user's own stays.
  if (range.getBandings().length === 0) range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  book.file.setNamedRange(tableRangeName(change.name), range);
}

/** A table that the plan makes although one of that name stands there and stays. */
export function existingTable(book: Book, plan: Plan): ServerProblem | undefined {
  const makesWay = new Set(plan.changes.flatMap((change) => (change.kind === "removeTable" ? [change.name] : [])));
  const doubled = plan.changes.some(
    (change) =>
      change.kind === "createTable" &&
      !makesWay.has(change.name) &&
      book.file.getRangeByName(tableRangeName(change.name)) !== null,
  );
  return doubled ? { key: "host.alreadyExists" } : undefined;
}

/** Takes the table away and leaves its cells. */
export function removeTable(book: Book, name: string): void {
  removeBanding(book, name);
  removeName(book, tableRangeName(name));
}

/** Only a banding that covers exactly the table is ours. */
function removeBanding(book: Book, name: string): void {
  const range = book.file.getRangeByName(tableRangeName(name));
  if (!range) return;
  const address = range.getA1Notation();
  for (const banding of range.getBandings()) {
    if (banding.getRange().getA1Notation() === address) banding.remove();
  }
}
