/** Writes values, texts and formulas to cells so that each stays what it is. */
import { type CellPlace, overlap, type Place, rectAddress } from "../../core/workbook/address";
import { type FoundArea, writtenArea } from "../../core/workbook/apply";
import type { Change, NewValue } from "../../core/workbook/plan";
import { type Book, rangeOf, roomFor, sheetOf } from "./book";
import { formatsIn } from "./number-formats";
import { needsGuard } from "./plain-text";
import { cut, solidAreas } from "./solid-areas";

export type Write = Extract<Change, { kind: "write" }>;

/** A rectangle of a write in which every cell is written. */
interface Part extends Place {
  change: Write;
  values: NewValue[][];
  /** Of each cell, before: whether it is one for plain text. */
  isText: boolean[][];
}

/** Carries out what only decorates, as part of this change: a refusal is told. */
export type Decorate = (change: Write, look: () => void) => void;

/**
 * Writes one change after the other and leaves null cells alone. A text is guarded by an apostrophe, and only then, when
 * it has arrived, by the format "@": that format put on what stood there would make a text of a number, and Google may
 * stop between any two calls. `found`: what was found right before; without it, it is looked at here.
 */
export function writeCells(
  book: Book,
  writes: readonly Write[],
  found: readonly FoundArea[] | undefined,
  decorate: Decorate,
): void {
  const parts = writes.flatMap((change, i) => partsOf(book, change, writes.slice(0, i), found));
  freeCells(book, parts);
  for (const part of parts) {
    roomFor(book, part).setValues(
      part.values.map((line, i) =>
        line.map((value, j) => (isGuarded(value) && !part.isText[i]?.[j] ? `'${value}` : googleValue(value))),
      ),
    );
  }
  const standing = parts.map((part, i) => withoutOverwritten(part, parts.slice(i + 1)));
  mendTexts(book, standing);
  keepAsText(book, standing, decorate);
}

/** With null where a later part was written over it. */
function withoutOverwritten(part: Part, later: readonly Part[]): Part {
  const over = later.filter((one) => one.sheet === part.sheet && overlap(one, part));
  if (over.length === 0) return part;
  const isOver = (i: number, j: number) =>
    over.some((one) => overlap(one, { row: part.row + i, column: part.column + j, rows: 1, columns: 1 }));
  return { ...part, values: part.values.map((line, i) => line.map((value, j) => (isOver(i, j) ? null : value))) };
}

function partsOf(
  book: Book,
  change: Write,
  earlier: readonly Write[],
  found: readonly FoundArea[] | undefined,
): Part[] {
  const { sheet, row, column, values } = change;
  const isWritten = (value: NewValue, i: number, j: number) =>
    value !== null && !(isGuarded(value) && stands(found, earlier, { sheet, row: row + i, column: column + j }, value));
  const known = found ?? [
    { ...writtenArea(change), values: [], formulas: [], numberFormats: formatsNow(book, change) },
  ];
  return solidAreas(values, isWritten).map((area) => {
    const place = { ...area, sheet, row: row + area.row, column: column + area.column };
    const part = cut(values, area);
    const isText = part.map((line, i) =>
      line.map((_, j) => cellIn(known, { sheet, row: place.row + i, column: place.column + j })?.format === "@"),
    );
    return { ...place, change, values: part, isText };
  });
}

/**
 * A number or a formula put in a cell of the format "@" would become a text: those cells get the automatic format. Where
 * Google refuses that, nothing is written: a formula left as a text would not be known as ours.
 */
function freeCells(book: Book, parts: readonly Part[]): void {
  const cells = places(parts, (value, isText) => isText && typeof value !== "string");
  for (const sheet of sheetsOf(cells)) setFormat(book, sheet, cells, "General");
  if (cells.length > 0) SpreadsheetApp.flush();
}

/**
 * Reads guarded texts back and writes those again that changed on the way: bare where Google kept the apostrophe, with one
 * where it took the text for something else. Google documents neither for a cell of the format "@".
 */
function mendTexts(book: Book, parts: readonly Part[]): void {
  for (const part of parts) {
    if (!part.values.some((line) => line.some(isGuarded))) continue;
    const sheet = sheetOf(book, part.sheet);
    const arrived = rangeOf(sheet, part).getValues();
    const broken = (text: NewValue, i: number, j: number) => isGuarded(text) && arrived[i]?.[j] !== text;
    for (const area of solidAreas(part.values, broken)) {
      const place = { ...area, row: part.row + area.row, column: part.column + area.column };
      const standing = cut(arrived, area);
      rangeOf(sheet, place).setValues(
        cut(part.values, area).map((line, i) =>
          line.map((text, j) => (standing[i]?.[j] === `'${text}` ? text : `'${text}`) as string),
        ),
      );
    }
  }
}

/** The text stands there; without the format it only would be read anew by whoever edits it. */
function keepAsText(book: Book, parts: readonly Part[], decorate: Decorate): void {
  const cells = places(parts, (value, isText) => !isText && isGuarded(value));
  // A refusal of the cells themselves comes here, and is not taken for one of their looks.
  if (cells.length > 0) SpreadsheetApp.flush();
  for (const sheet of sheetsOf(cells)) {
    const change = parts.find((part) => part.sheet === sheet)?.change;
    if (!change) continue;
    decorate(change, () => {
      setFormat(book, sheet, cells, "@");
      SpreadsheetApp.flush();
    });
  }
}

/** The cells of all parts that are wanted, as few rectangles. */
function places(parts: readonly Part[], wanted: (value: NewValue, isText: boolean) => boolean): Place[] {
  return parts.flatMap(({ sheet, row, column, values, isText }) =>
    solidAreas(values, (value, i, j) => wanted(value, isText[i]?.[j] ?? false)).map((area) => ({
      ...area,
      sheet,
      row: row + area.row,
      column: column + area.column,
    })),
  );
}

function sheetsOf(cells: readonly Place[]): Set<string> {
  return new Set(cells.map(({ sheet }) => sheet));
}

function setFormat(book: Book, sheet: string, cells: readonly Place[], format: string): void {
  const addresses = cells.filter((cell) => cell.sheet === sheet).map(rectAddress);
  sheetOf(book, sheet).getRangeList(addresses).setNumberFormat(format);
}

/** A semicolon separates arguments in every locale of a file; a comma does not. */
function googleValue(value: NewValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.formula.join(";") : value;
}

function isGuarded(value: NewValue): value is string {
  return typeof value === "string" && needsGuard(value);
}

function formatsNow(book: Book, change: Write): string[][] {
  return formatsIn(book, writtenArea(change));
}

function cellIn(found: readonly FoundArea[] | undefined, { sheet, row, column }: CellPlace) {
  const area = found?.find((one) => one.sheet === sheet && overlap(one, { row, column, rows: 1, columns: 1 }));
  if (!area) return undefined;
  const [i, j] = [row - area.row, column - area.column];
  return { value: area.values[i]?.[j], formula: area.formulas[i]?.[j], format: area.numberFormats[i]?.[j] };
}

/** A text that is there already: writing it again would give the user's cell the format of text. */
function stands(
  found: readonly FoundArea[] | undefined,
  earlier: readonly Write[],
  place: CellPlace,
  text: string,
): boolean {
  const cell = cellIn(found, place);
  if (cell?.value !== text || cell.formula !== text) return false;
  return !earlier.some(
    (one) =>
      one.sheet === place.sheet && (one.values[place.row - one.row]?.[place.column - one.column] ?? null) !== null,
  );
}
