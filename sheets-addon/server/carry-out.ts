/** Carries out the changes of a plan one by one, in their order. */

import type { Found } from "../../core/workbook/apply";
import type { HostProblem } from "../../core/workbook/host-answer";
import { onlyShows } from "../../core/workbook/in-turn";
import type { Change } from "../../core/workbook/plan";
import { words } from "../words";
import { type Book, roomFor, sheetOf } from "./book";
import { removeChart, setChart } from "./charts";
import { formatCells, removeValidation, setValidation } from "./format-cells";
import { removeName } from "./names";
import { setNumberFormats } from "./number-formats";
import { removePicture, setPicture } from "./pictures";
import { messageOf } from "./problems";
import { removeTable, setTable } from "./tables";
import { type Write, writeCells } from "./write-cells";

export interface Notes {
  /** What was found right before; without it the number formats of the cells are looked at again. */
  found?: Found;
  /** Gets what only shows or decorates and was refused: the rest goes on. */
  told: HostProblem[];
  /** Gets each change before it begins: what must be put back when Google refuses half-way. */
  started: Change[];
}

/** Something that only shows or decorates, with the change that it is a part of. */
interface Decoration {
  change: Change;
  look: () => void;
}

/**
 * First all that counts, then what decorates. Google bundles writes and refuses them at a later call, so the first half
 * ends before the second begins: what is told as a look that did not succeed is never a cell. Throws at the first
 * refusal of a change that does more than show or decorate.
 */
export function carryOut(book: Book, changes: readonly Change[], notes: Notes): void {
  const writes: Write[] = [];
  const decorations: Decoration[] = [];
  const writeAll = () => {
    if (writes.length === 0) return;
    notes.started.push(...writes);
    const tell = (change: Change, look: () => void) => tellOnly(change, notes.told, look);
    writeCells(book, writes.splice(0), notes.found?.areas, tell);
  };
  for (const change of changes) {
    const later = (look: () => void) => decorations.push({ change, look });
    if (change.kind === "write") {
      writes.push(change);
    } else if (onlyShows(change)) {
      later(() => carryOutOne(book, change, (look) => look()));
    } else {
      // Before the number formats: what is written may change the format of its cell.
      writeAll();
      notes.started.push(change);
      carryOutOne(book, change, later);
    }
  }
  writeAll();
  SpreadsheetApp.flush();
  decorate(decorations, notes.told);
}

/** What Google kept of the looks is asked for before something is drawn, which asks by itself, and at the end. */
function decorate(decorations: readonly Decoration[], told: HostProblem[]): void {
  decorations.forEach(({ change, look }, i) => {
    tellOnly(change, told, look);
    const next = decorations[i + 1]?.change;
    if (!next || (isDrawn(next) && !isDrawn(change))) tellOnly(change, told, () => SpreadsheetApp.flush());
  });
}

function isDrawn({ kind }: Change): boolean {
  return kind === "chart" || kind === "picture";
}

function tellOnly(change: Change, told: HostProblem[], look: () => void): void {
  try {
    look();
  } catch (thrown) {
    const one = { ...sentence(change), code: messageOf(thrown) };
    const known = told.some(({ text, values }) => text === one.text && values?.sheet === one.values?.sheet);
    if (!known || change.kind === "chart") told.push(one);
  }
}

function sentence(change: Change): HostProblem {
  const sheet = "sheet" in change ? change.sheet : "name" in change ? change.name : "";
  if (change.kind === "chart") return { text: words.toldChart, values: { title: change.chart.title } };
  if (change.kind === "picture") return { text: words.toldPicture, values: { sheet } };
  return { text: change.kind === "show" ? words.toldShow : words.toldLook, values: { sheet } };
}

function carryOutOne(book: Book, change: Exclude<Change, { kind: "write" }>, later: (look: () => void) => void): void {
  switch (change.kind) {
    case "createSheet":
      book.sheets.set(change.sheet, book.file.insertSheet(change.sheet, book.sheets.size));
      return;
    case "deleteSheet":
      deleteSheet(book, change.sheet);
      return;
    case "createTable":
    case "resizeTable":
      setTable(book, change, later);
      return;
    case "removeTable":
      removeTable(book, change.name, later);
      return;
    case "numberFormats":
      setNumberFormats(book, change);
      return;
    case "format":
      formatCells(book, change, later);
      return;
    case "clearFormats":
      roomFor(book, change).clearFormat();
      return;
    case "gridlines":
      sheetOf(book, change.sheet).setHiddenGridlines(!change.shown);
      return;
    case "pageSetup":
      // Apps Script has no page setup; the preview has said so.
      return;
    case "validate":
      setValidation(book, change);
      return;
    case "removeValidation":
      removeValidation(book, change);
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
    case "picture":
      setPicture(book, change);
      return;
    case "removePicture":
      removePicture(book, change.sheet, change.name);
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
