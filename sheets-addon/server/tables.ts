/** Tables: a named range, and banding so that one sees where it ends. */
import type { Change, Plan } from "../../core/workbook/plan";
import { type Book, roomFor } from "./book";
import { removeName, tableRangeName } from "./names";

/** `decorate` carries out what may fail without harm: the banding. */
export function setTable(
  book: Book,
  change: Extract<Change, { kind: "createTable" | "resizeTable" }>,
  decorate: (look: () => void) => void,
): void {
  decorate(() => removeBanding(book, change.name));
  const range = roomFor(book, change);
  decorate(() => {
    // Two bandings on one cell are refused; the user's own stays.
    if (range.getBandings().length === 0) range.applyRowBanding(SpreadsheetApp.BandingTheme.LIGHT_GREY, true, false);
  });
  book.file.setNamedRange(tableRangeName(change.name), range);
}

/** Of the tables that a plan makes those that stand there already. */
export function existingTables(book: Book, plan: Plan): string[] {
  return plan.changes.flatMap((change) =>
    change.kind === "createTable" && book.file.getRangeByName(tableRangeName(change.name)) ? [change.name] : [],
  );
}

/** Takes the table away and leaves its cells. */
export function removeTable(book: Book, name: string, decorate: (look: () => void) => void): void {
  decorate(() => removeBanding(book, name));
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
