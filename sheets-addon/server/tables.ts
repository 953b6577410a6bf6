/** Tables: a named range, and banding so that one sees where it ends. */
import type { Change, Plan } from "../../core/workbook/plan";
import { type Book, roomFor } from "./book";
import { removeName, tableRangeName } from "./names";

/** `later` gets what may fail without harm: the banding. */
export function setTable(
  book: Book,
  change: Extract<Change, { kind: "createTable" | "resizeTable" }>,
  later: (look: () => void) => void,
): void {
  unband(book, change.name, later);
  const range = roomFor(book, change);
  book.file.setNamedRange(tableRangeName(change.name), range);
  later(() => {
    // Two bandings on one cell are refused; the user's own stays.
    if (range.getBandings().length === 0) range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  });
}

/** Of the tables that a plan makes those that stand there already. */
export function existingTables(book: Book, plan: Plan): string[] {
  return plan.changes.flatMap((change) =>
    change.kind === "createTable" && book.file.getRangeByName(tableRangeName(change.name)) ? [change.name] : [],
  );
}

/** Takes the table away and leaves its cells. */
export function removeTable(book: Book, name: string, later: (look: () => void) => void): void {
  unband(book, name, later);
  removeName(book, tableRangeName(name));
}

/** Where the table lies is asked while it lies there; only a banding that covers exactly the table is ours. */
function unband(book: Book, name: string, later: (look: () => void) => void): void {
  const range = book.file.getRangeByName(tableRangeName(name));
  if (!range) return;
  const sheet = range.getSheet().getName();
  later(() => {
    // A sheet that goes takes its banding along.
    if (!book.sheets.has(sheet)) return;
    const address = range.getA1Notation();
    for (const banding of range.getBandings()) {
      if (banding.getRange().getA1Notation() === address) banding.remove();
    }
  });
}
