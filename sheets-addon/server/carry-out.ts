/** Carries out the changes of a plan one by one, in their order; number formats cell by cell come last. */
import type { Found } from "../../core/workbook/apply";
import type { Change } from "../../core/workbook/plan";
import { type Book, rangeOf, roomFor, sheetOf } from "./book";
import { removeChart, setChart } from "./charts";
import { formatCells, setNumberFormats, setValidation } from "./format-cells";
import { removeName } from "./names";
import { removeTable, setTable } from "./tables";
import { type GuardedTexts, mendTexts, writeCells } from "./write-cells";

/** `started` is told each change before it begins: what must be put back when Google refuses halfway. */
export function carryOut(
  book: Book,
  changes: readonly Change[],
  found: Found,
  started: (change: Change) => void,
): void {
  const guarded: GuardedTexts[] = [];
  for (const change of changes) {
    started(change);
    if (change.kind === "write") guarded.push(...writeCells(book, change, found.areas));
    else if (change.kind !== "numberFormats") carryOutOne(book, change);
  }
  mendTexts(book, guarded);
  // Last, since writing a text or a number may change the format of its cell.
  for (const change of changes) if (change.kind === "numberFormats") setNumberFormats(book, change);
}

function carryOutOne(book: Book, change: Exclude<Change, { kind: "write" | "numberFormats" }>): void {
  switch (change.kind) {
    case "createSheet":
      book.sheets.set(change.sheet, book.file.insertSheet(change.sheet, book.sheets.size));
      return;
    case "deleteSheet":
      deleteSheet(book, change.sheet);
      return;
    case "createTable":
    case "resizeTable":
      setTable(book, change);
      return;
    case "removeTable":
      removeTable(book, change.name);
      return;
    case "format":
      formatCells(book, change);
      return;
    case "validate":
      setValidation(book, change);
      return;
    case "removeValidation":
      rangeOf(sheetOf(book, change.sheet), change).clearDataValidations();
      return;
    case "freeze":
      sheetOf(book, change.sheet).setFrozenRows(change.rows);
      sheetOf(book, change.sheet).setFrozenColumns(change.columns);
      return;
    case "name":
      book.file.setNamedRange(change.name, roomFor(book, change));
      return;
    case "removeName":
      removeName(book, change.name);
      return;
    case "chart":
      setChart(book, change);
      return;
    case "removeChart":
      removeChart(book, change.sheet, change.name);
      return;
    case "show":
      sheetOf(book, change.sheet)
        .getRange(change.row + 1, change.column + 1)
        .activate();
      return;
  }
}

/** Names of a sheet that goes would stay behind as broken ones. */
function deleteSheet(book: Book, name: string): void {
  const sheet = book.sheets.get(name);
  if (!sheet) return;
  for (const named of sheet.getNamedRanges()) named.remove();
  book.file.deleteSheet(sheet);
  book.sheets.delete(name);
  book.grids.delete(name);
}
