/** Writes values, texts and formulas to cells so that each stays what it is. */
import { type CellPlace, overlap, type Rect, rectAddress } from "../../core/workbook/address";
import type { FoundArea } from "../../core/workbook/apply";
import type { Change, NewValue } from "../../core/workbook/plan";
import { type Book, rangeOf, roomFor, sheetOf } from "./book";
import { needsGuard } from "./plain-text";
import { cut, solidAreas } from "./solid-areas";

type Write = Extract<Change, { kind: "write" }>;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A text that Google must not interpret, with where it stands. */
export interface GuardedTexts {
  sheet: string;
  rect: Rect;
  texts: (string | undefined)[][];
}

/**
 * Writes one change and leaves its null cells alone. Returns the texts that had to be guarded, so that the caller can
 * look whether they arrived. A text is guarded by an apostrophe, and only then by the format "@": that format put on what
 * stood there would make a text of a number, and Google may stop between any two calls. `started`: what of the plan was
 * carried out, this change included.
 */
export function writeCells(
  book: Book,
  change: Write,
  found: readonly FoundArea[] | undefined,
  started: readonly Change[],
): GuardedTexts[] {
  const sheet = sheetOf(book, change.sheet);
  const guarded: GuardedTexts[] = [];
  const earlier = started.filter((one): one is Write => one.kind === "write" && one !== change);
  const isWritten = (value: NewValue, i: number, j: number) => {
    const place = { sheet: change.sheet, row: change.row + i, column: change.column + j };
    return value !== null && !(isGuarded(value) && stands(found, earlier, place, value));
  };
  for (const area of solidAreas(change.values, isWritten)) {
    const values = cut(change.values, area);
    const rect = { ...area, row: change.row + area.row, column: change.column + area.column };
    const range = roomFor(book, { ...rect, sheet: change.sheet });
    const mayBeText = (i: number, j: number) => wasText(found, change.sheet, rect.row + i, rect.column + j);
    const isFreed = (value: NewValue, i: number, j: number) => typeof value !== "string" && mayBeText(i, j);
    setFormat(sheet, rect, solidAreas(values, isFreed), "General");
    const known = found !== undefined;
    range.setValues(
      values.map((line, i) =>
        line.map((value, j) => (isGuarded(value) && !(known && mayBeText(i, j)) ? `'${value}` : googleValue(value))),
      ),
    );
    setFormat(sheet, rect, solidAreas(values, isGuarded), "@");
    if (values.some((line) => line.some(isGuarded))) {
      const texts = values.map((line) => line.map((value) => (isGuarded(value) ? value : undefined)));
      guarded.push({ sheet: change.sheet, rect, texts });
    }
  }
  return guarded;
}

/**
 * Reads guarded texts back and writes those again that changed on the way: bare where Google kept the apostrophe, with one
 * where it took the text for something else. Google documents neither for a cell of the format "@".
 */
export function mendTexts(book: Book, guarded: readonly GuardedTexts[]): void {
  for (const { sheet: name, rect, texts } of guarded) {
    const sheet = sheetOf(book, name);
    const arrived = rangeOf(sheet, rect).getValues();
    const broken = (text: string | undefined, i: number, j: number) => text !== undefined && arrived[i]?.[j] !== text;
    for (const area of solidAreas(texts, broken)) {
      const place = { ...area, row: rect.row + area.row, column: rect.column + area.column };
      const standing = cut(arrived, area);
      rangeOf(sheet, place).setValues(
        cut(texts, area).map((line, i) => line.map((text, j) => (standing[i]?.[j] === `'${text}` ? text : `'${text}`))),
      );
    }
  }
}

/** A semicolon separates arguments in every locale of a file; a comma does not. */
function googleValue(value: NewValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.formula.join(";") : value;
}

function isGuarded(value: NewValue): value is string {
  return typeof value === "string" && needsGuard(value);
}

/** A number or a formula put in a cell of the format "@" would become a text. Where nobody looked, any cell may be one. */
function wasText(found: readonly FoundArea[] | undefined, sheet: string, row: number, column: number): boolean {
  if (!found) return true;
  const cell = { row, column, rows: 1, columns: 1 };
  const area = found.find((one) => one.sheet === sheet && overlap(one, cell));
  return area?.numberFormats[row - area.row]?.[column - area.column] === "@";
}

/** A text that is there already: writing it again would give the user's cell the format of text. */
function stands(
  found: readonly FoundArea[] | undefined,
  earlier: readonly Write[],
  { sheet, row, column }: CellPlace,
  text: string,
): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  const area = found?.find((one) => one.sheet === sheet && overlap(one, cell));
  const [i, j] = [row - (area?.row ?? 0), column - (area?.column ?? 0)];
  if (area?.values[i]?.[j] !== text || area.formulas[i]?.[j] !== text) return false;
  return !earlier.some(
    (one) => one.sheet === sheet && (one.values[row - one.row]?.[column - one.column] ?? null) !== null,
  );
}

function setFormat(sheet: Sheet, rect: Rect, areas: readonly Rect[], format: string): void {
  if (areas.length === 0) return;
  const addresses = areas.map((area) =>
    rectAddress({ ...area, row: rect.row + area.row, column: rect.column + area.column }),
  );
  sheet.getRangeList(addresses).setNumberFormat(format);
}
