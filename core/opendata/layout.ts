/** How a file of public figures is laid out: which row is the header, and what each column is. */

/**
 * wide: a column per indicator. years: a column per indicator and year. long: a row per indicator ("waarde per record").
 * fluvius: the long raw file of Fluvius, with market, direction and sector.
 */
export type LayoutKind = "wide" | "years" | "long" | "fluvius";

export type ColumnUse =
  | "area"
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
 * figure without a year among columns that have one.
 */
export type IgnoredBecause = "index" | "template" | "date" | "otherArea" | "text" | "doubled" | "noHeader" | "noYear";

export interface LayoutColumn {
  index: number;
  header: string;
  use: ColumnUse;
  because?: IgnoredBecause;
  /** The code of the indicator in this column. */
  indicator?: string;
  /** The year of this column, in the layout "years". */
  period?: number;
}

export interface FiguresLayout {
  kind: LayoutKind;
  /** From 0. */
  headerRow: number;
  columns: readonly LayoutColumn[];
  /** Rows of the same area, year and indicator are parts that add up, such as men and women. */
  addsUp: boolean;
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

/** The filled cells of a row as one line of text. */
export function rowText(row: Row): string {
  return row.filter(isFilled).map(String).join(" ").trim();
}
