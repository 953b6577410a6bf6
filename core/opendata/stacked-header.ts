/** Puts the names of columns together where they stand in several rows: subjects above years, or years above subjects. */
import { type FigureSlot, readFigure } from "./figure-cell";
import { isSector } from "./find-header";
import { type HeaderRole, headerRole } from "./header-roles";
import { headerText, isFilled, isUnitRow, type Row } from "./layout";
import { PLAIN } from "./notation";
import { readPeriod } from "./period";
import { PRESENT, reasonOf } from "./reason";
import { moveToStart, standAlone } from "./stacked-groups";
import { bareUnit, isIndicatorCode, isUnit } from "./unit-word";

export interface HeaderColumn {
  /** The whole name, with its year. */
  header: string;
  /** Only where it was put together: the name without its year, and the year. */
  label?: string;
  period?: number;
  /** What stands in a row of units. */
  unit?: string;
}

export interface StackedHeader {
  /** The first and the last row that hold names of columns, and a row of units below them. */
  top: number;
  bottom: number;
  unitRow?: number;
  columns: HeaderColumn[];
  /** The rows of names as they stand there. */
  written: readonly (readonly string[])[];
}

/** Columns right of the last header that are looked at. */
const MOST_UNNAMED = 256;
const MOST_ROWS = 4;
/** A longer text below a header explains it, and is no name. */
const LONGEST_NAME = 30;
/** Without a merged cell above it a number such as 1920 is no year of figures. */
const FIRST_YEAR = 1980;
const LAST_YEAR = 2050;

/** Columns that tell which area, year or kind a row is about: nothing is put together with their names. */
const KEYS: ReadonlySet<HeaderRole | undefined> = new Set([
  "area",
  "level",
  "period",
  "name",
  "municipality",
  "subject",
  "breakdown",
  "template",
  "date",
  "text",
]);
/** Words above years or subjects that only say what those are. */
const SAYS_WHAT: ReadonlySet<HeaderRole | undefined> = new Set(["period", "subject", "value"]);
/** The beginning of a line that is about the file as a whole. */
const ABOUT_FILE =
  /:$|^(?:bron|source|datum|date|peildatum|periode|eenheid|toestand|stand|situatie|opgemaakt|versie|bijgewerkt|update)(?![a-z])/i;

/** The names of the columns, from `headerRow` and the rows right above and below it that belong to it. */
export function stackHeader(rows: readonly Row[], headerRow: number): StackedHeader {
  const width = widthOf(rows, headerRow);
  const textsOf = (index: number) => Array.from({ length: width }, (_, column) => headerText(rows[index]?.[column]));
  const main = textsOf(headerRow);
  const codes = main.some(isIndicatorCode);
  const keys = keyColumns(main, textsOf(headerRow + 1), rows.slice(headerRow + 1, headerRow + 20));
  const levels = [main];
  let [top, bottom] = [headerRow, headerRow];
  if (!codes) {
    while (levels.length < MOST_ROWS && continuesBelow(levels, textsOf(bottom + 1), keys))
      levels.push(textsOf(++bottom));
    while (levels.length < MOST_ROWS && top > 0 && beginsAbove(textsOf(top - 1), levels, keys))
      levels.unshift(textsOf(--top));
  }
  const columns = compose(levels, keys);
  if (!columns) return { top: headerRow, bottom: headerRow, columns: main.map(nameOnly), written: [main] };
  const below = rows[bottom + 1] ?? [];
  const unitRow = isRowOfUnits(below, textsOf(bottom + 1), keys, codes) ? bottom + 1 : undefined;
  if (unitRow !== undefined) {
    textsOf(unitRow).forEach((text, index) => {
      const column = columns[index];
      if (column && isUnit(text)) column.unit = bareUnit(text);
    });
  }
  return { top, bottom, columns, written: levels, ...(unitRow !== undefined && { unitRow }) };
}

function widthOf(rows: readonly Row[], headerRow: number): number {
  const header = rows[headerRow] ?? [];
  const below = rows.slice(headerRow + 1, headerRow + 20);
  // A stray cell thousands of columns away is no column of this table.
  const named = header.reduce<number>((last, cell, index) => (isFilled(cell) ? index + 1 : last), 0);
  return Math.min(named + MOST_UNNAMED, Math.max(header.length, ...below.map((row) => row.length)));
}

function nameOnly(header: string): HeaderColumn {
  return { header };
}

/** The word "Jaar" above several years is no column of years. */
function keyColumns(main: readonly string[], next: readonly string[], below: readonly Row[]): boolean[] {
  return main.map((header, index) => {
    const role = header === "" ? undefined : headerRole(header);
    const isGroup = main[index + 1] === "" && isFilled(next[index]) && isFilled(next[index + 1]);
    if (SAYS_WHAT.has(role)) return role !== "value" && !isGroup;
    return KEYS.has(role) || below.some((row) => typeof row[index] === "string" && isSector(row[index]));
  });
}

function isYear(text: string): boolean {
  return text.length >= 4 && readPeriod(text) !== undefined;
}

const slot: FigureSlot = { value: Number.NaN, reason: PRESENT };

/** A year, or a word that is no figure and no sign for a missing one. */
function isName(text: string): boolean {
  if (isYear(text)) return true;
  readFigure(text, PLAIN, slot);
  return reasonOf(slot.reason) === "unreadable" && !isSector(text);
}

function filledColumns(texts: readonly string[]): number[] {
  return texts.flatMap((text, index) => (text === "" ? [] : [index]));
}

function isDoubled(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length;
}

/** Whether the row below the header holds the rest of its names. */
function continuesBelow(levels: readonly (readonly string[])[], next: readonly string[], keys: boolean[]): boolean {
  const cells = filledColumns(next);
  const above = (column: number) =>
    levels
      .map((level) => level[column] ?? "")
      .filter(Boolean)
      .join(" ");
  if (cells.length === 0 || !cells.every((column) => isName(next[column] ?? ""))) return false;
  if (cells.some((column) => keys[column] && above(column) !== next[column])) return false;
  const own = cells.filter((column) => !keys[column]);
  const isYears = own.every((column) => isYear(next[column] ?? ""));
  const named = own.filter((column) => above(column) !== "");
  if (own.length === 0 || (isYears && hasYearColumn(levels, keys))) return false;
  if (named.length < own.length) return named.length > 0 || (isYears && own.length > 1);
  const composed = compose(levels, keys) ?? [];
  if (isDoubled(own.map((column) => composed[column]?.header ?? ""))) return true;
  if (isYears) return own.every((column) => isRecent(next[column] ?? ""));
  if (own.every((column) => isUnit(next[column] ?? ""))) return false;
  if (own.every((column) => isYear(above(column)))) return true;
  return own.length > 1 && own.every((column) => (next[column] ?? "").length <= LONGEST_NAME);
}

function isRecent(text: string): boolean {
  const year = readPeriod(text) ?? 0;
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

function hasYearColumn(levels: readonly (readonly string[])[], keys: readonly boolean[]): boolean {
  return levels.some((level) => level.some((text, column) => keys[column] && headerRole(text) === "period"));
}

/** Whether the row above the header holds the beginning of its names, and is no title. */
function beginsAbove(
  upper: readonly string[],
  levels: readonly (readonly string[])[],
  keys: readonly boolean[],
): boolean {
  const [first = []] = levels;
  const cells = filledColumns(upper);
  const isBegin = (column: number) =>
    isName(upper[column] ?? "") &&
    !ABOUT_FILE.test(upper[column] ?? "") &&
    levels.some((level) => level[column] !== "");
  const own = cells.filter((column) => !keys[column]);
  if (own.length === 0 || !cells.every((column) => keys[column] || isBegin(column))) return false;
  const others = cells.filter((column) => keys[column] && upper[column] !== first[column]);
  const columns = compose(levels, keys) ?? [];
  const figures = columns.filter(({ header }, column) => !keys[column] && header !== "");
  const hasYears = figures.some(({ header, period }) => period !== undefined || isYear(header));
  if (own.every((column) => isYear(upper[column] ?? ""))) return !hasYears && !hasYearColumn(levels, keys);
  if (own.length === 1) return cells.length === 1 && hasYears;
  if (hasYears || isDoubled(figures.map(({ header }) => header))) return true;
  const isMerged = (column: number) => upper[column + 1] === "" && !keys[column + 1] && first[column + 1] !== "";
  return others.length === 0 && own.some((column) => isMerged(column));
}

/** The name of each column out of all rows; undefined where two years stand above each other: those are no names. */
function compose(levels: readonly (readonly string[])[], keys: readonly boolean[]): HeaderColumn[] | undefined {
  const [main = []] = levels;
  if (levels.length === 1) return main.map(nameOnly);
  const filled = fillMerged(moveToStart(levels, keys), keys);
  let valid = true;
  const columns = main.map((_, index): HeaderColumn => {
    const parts = filled
      .map((level) => level[index] ?? "")
      .filter((text, at, all) => text !== "" && text !== all[at - 1]);
    const [only = ""] = parts;
    if (keys[index] || parts.length < 2) return { header: parts[parts.length - 1] ?? only };
    const years = parts.filter(isYear);
    if (years.length > 1) valid = false;
    const label = parts.filter((text) => !isYear(text) && !SAYS_WHAT.has(headerRole(text))).join(" ");
    const [year] = years;
    const period = year === undefined ? undefined : readPeriod(year);
    const last = parts[parts.length - 1] ?? "";
    return {
      header: [label, ...years].filter(Boolean).join(" "),
      label,
      ...(period !== undefined && { period }),
      ...(isUnit(last) && { unit: bareUnit(last) }),
    };
  });
  return valid ? columns : undefined;
}

/** A merged cell arrives as its text and blanks behind it: the text holds for them while a row below has names there. */
function fillMerged(levels: readonly (readonly string[])[], keys: readonly boolean[]): string[][] {
  const filled = levels.map((level, at) => {
    const above = levels.slice(0, at);
    const below = levels.slice(at + 1);
    let label = "";
    return level.map((text, column) => {
      const continues = below.some((row) => row[column] !== "");
      if (keys[column]) label = "";
      else if (text !== "") label = continues ? text : "";
      else if (above.some((row) => row[column] !== "")) label = "";
      return text !== "" || !continues || keys[column] ? text : label;
    });
  });
  return standAlone(levels, filled);
}

/** Units right below the names; below codes of indicators also their names. */
function isRowOfUnits(row: Row, texts: readonly string[], keys: readonly boolean[], codes: boolean): boolean {
  const cells = filledColumns(texts);
  if (cells.some((column) => keys[column])) return false;
  if (codes)
    return cells.length > 1 && cells.every((column) => isName(texts[column] ?? "") && !isYear(texts[column] ?? ""));
  const isShape = cells.length === 1 || isUnitRow(row, keys.indexOf(true));
  return isShape && cells.every((column) => isUnit(texts[column] ?? ""));
}
