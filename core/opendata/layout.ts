/** How a file of public figures is laid out: which row is the header, and what each column is. */

/**
 * wide: a column per indicator. years: a column per indicator and year. long: a row per indicator ("waarde per record").
 * fluvius: the long raw file of Fluvius, with market, direction and sector.
 */
export type LayoutKind = "wide" | "years" | "long" | "fluvius";

export type ColumnUse =
  | "area"
  /** The rest of the code, beside that of the municipality. */
  | "codePart"
  /** The name of a part of the area that has no code. */
  | "partName"
  | "level"
  | "period"
  | "name"
  | "municipality"
  | "indicator"
  | "subject"
  | "value"
  | "breakdown"
  | "market"
  | "flow"
  | "segment"
  | "ignored";

/**
 * Why a column is not read: a row number, a column of the template, text instead of figures, a header seen before, or a
 * column of another table beside this one.
 */
export type IgnoredBecause =
  | "index"
  | "template"
  | "date"
  | "otherArea"
  | "text"
  | "doubled"
  | "noHeader"
  | "otherTable";

export interface LayoutColumn {
  index: number;
  header: string;
  use: ColumnUse;
  because?: IgnoredBecause;
  /** The code of the indicator in this column. */
  indicator?: string;
  /** The year of this column, in the layout "years"; a figure without one there holds for every year. */
  period?: number;
  /** What a row of units says of it. */
  unit?: string;
  /** A column without a header that holds figures. */
  figures?: true;
}

export interface FiguresLayout {
  kind: LayoutKind;
  /** From 0; the last row of names where they stand in several. */
  headerRow: number;
  /** The first row of names, and all of them as they stand there, where there are several. */
  headerTop?: number;
  written?: readonly (readonly string[])[];
  /** A row of units right below the names. */
  unitRow?: number;
  columns: readonly LayoutColumn[];
  /** Rows of the same area, year and indicator are parts that add up, such as men and women. */
  addsUp: boolean;
  /** Rows of the same area and year differ in this column, and each of its words is read as a figure of its own. */
  dividedBy?: string;
  /** Lines above the header, such as a title or a source. */
  titles: readonly string[];
}

export type Row = readonly unknown[];

/** The first column with a use. */
export function columnFor(layout: FiguresLayout, use: ColumnUse): LayoutColumn | undefined {
  return layout.columns.find((column) => column.use === use);
}

/** True for a cell with something in it. */
export function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && (typeof cell !== "string" || cell.trim() !== "");
}

/** The filled cells of a row; a row can have one cell thousands of columns away, and nothing in between. */
export function filledCells(row: Row): unknown[] {
  return Object.values(row).filter(isFilled);
}

/** The filled cells of a row as one line of text. */
export function rowText(row: Row): string {
  return filledCells(row).map(String).join(" ").trim();
}

/** The cells of a header as texts, without what comes along unseen. */
export function headerText(cell: unknown): string {
  return isFilled(cell)
    ? String(cell)
        .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
        .trim()
    : "";
}

/** True for a row of units: short words only, and none where the area stands. */
export function isUnitRow(row: Row, area: number): boolean {
  const filled = filledCells(row);
  const isShort = (cell: unknown) =>
    typeof cell === "string" && cell.trim().length <= 20 && !/^[-+]?\d/.test(cell.trim());
  return !isFilled(row[area]) && filled.length > 1 && filled.every(isShort);
}

/** Whether a row repeats the header, or one of its rows. */
export function isHeaderAgain(row: Row, { columns, written }: FiguresLayout): boolean {
  const isSame = (name: (index: number, header: string) => string | undefined) =>
    columns.every(({ index, header }) => headerText(row[index]) === name(index, header));
  return written ? written.some((level) => isSame((index) => level[index])) : isSame((_, header) => header);
}
