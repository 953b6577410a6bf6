/** What will be written to the workbook: a list of changes that the user sees before an adapter carries it out. */
import type { Sentence } from "../texts/text";
import type { CellPlace, Place, Rect } from "./address";
import type { CellValue } from "./snapshot";

/** A formula as its pieces between argument separators: Excel joins them with a comma, Google Sheets with a semicolon. */
export interface Formula {
  formula: readonly string[];
}

/**
 * What a cell gets. A string is always text, also when it begins with "=", "+", "-" or "@" or looks like a number.
 * null leaves the cell as it is; "" empties it.
 */
export type NewValue = string | number | boolean | null | Formula;

export type CellFormat = {
  /** In the notation of Excel en-US: "#,##0.00", "0%", "@". Works in both hosts. */
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  wrap?: boolean;
  align?: "left" | "center" | "right";
  verticalAlign?: "top" | "center" | "bottom";
  /** In points; 11 where nothing is said. */
  fontSize?: number;
  /** A role instead of a colour, for text that stands back. */
  colour?: "muted";
  /** A thin line along the top of the first row or under the last one. */
  line?: "above" | "below";
  /** A role instead of a colour: the adapters choose the same colours. */
  fill?: "header" | "input" | "good" | "warning" | "muted";
  /** Width of the columns in characters. */
  width?: number;
  /** Height of the rows in points; without it a row grows with text that wraps. */
  height?: number;
};

/** How a sheet is printed, on A4. Excel carries it out; Google Sheets has no way to. */
export interface PageSetup {
  /** What is printed; all that is used when left out. */
  area?: Rect;
  landscape: boolean;
  /** In percent. */
  scale: number;
  /** Rows that begin a new page. */
  breaks: readonly number[];
  /** Rows that come back at the top of every page. */
  titleRows?: { row: number; rows: number };
  /** At the foot of every page, beside its number; without it a page has no foot. */
  footer?: string;
}

/** What a cell may hold: one of a list of words, or a number between bounds. */
export type Validation =
  | { kind: "list"; words: readonly string[]; strict: boolean }
  | { kind: "number"; min?: number; max?: number; whole?: boolean };

export interface ChartSpec {
  name: string;
  /**
   * Most kinds take a source with a label in the first column and a series in each other one; `combo` draws the last
   * series as a line. `scatter` takes label, x, y and `bubble` label, x, y, group, size: a row is a point.
   */
  kind: "bar" | "stackedBar" | "column" | "stackedColumn" | "line" | "combo" | "scatter" | "bubble";
  title: string;
  /** One sentence for people who cannot see the chart. */
  altText: string;
  /** Header row and first column with labels included. */
  source: Rect;
  /** Per point of a scatter or bubble chart, short; where a host cannot write them they stand in the first column only. */
  labels?: readonly string[];
  /** What the axes of a scatter or bubble chart say. */
  axes?: { x: string; y: string };
  /** Where the chart lies. */
  position: Rect;
  /** Where it lay exactly, when it was read back, in the host's own units; goes before `position`. */
  box?: { left: number; top: number; width: number; height: number };
  /** What the columns of `position` are wide together, where the plan gives them their width. */
  widthInCharacters?: number;
}

/** A picture over the cells. It is an input of the plan: who makes the plan has drawn it already. */
export interface PictureSpec {
  name: string;
  /** One or two sentences for people who cannot see it. */
  altText: string;
  /** A PNG in base64, without anything before it. */
  png: string;
  /** Of the PNG, in pixels. */
  width: number;
  height: number;
  /** Where it lies: as large as fits in these cells, from their corner. */
  position: Rect;
  /** Where it lay exactly, when it was read back, in the host's own units; goes before `position`. */
  box?: { left: number; top: number; width: number; height: number };
  /** What the columns of `position` are wide together, where the plan gives them their width. */
  widthInCharacters?: number;
}

export type Change =
  | { kind: "createSheet"; sheet: string }
  /**
   * `newColumn`: the header of a column that a table of the user's own gets. `again`: formulas that stand there already
   * and are to be written nevertheless.
   */
  | { kind: "write"; sheet: string; row: number; column: number; values: NewValue[][]; newColumn?: true; again?: true }
  /** A table with a header row: native in Excel, a named and banded range in Google Sheets. */
  | ({ kind: "createTable"; name: string } & Place)
  | ({ kind: "resizeTable"; name: string; before?: Place } & Place)
  | ({ kind: "format"; format: CellFormat } & Place)
  /** The looks of a new cell again; ahead of the writing of what comes there. Only for a sheet that we own. */
  | ({ kind: "clearFormats" } & Place)
  | { kind: "gridlines"; sheet: string; shown: boolean }
  | ({ kind: "pageSetup"; sheet: string } & PageSetup)
  | ({ kind: "validate"; validation: Validation } & Place)
  | { kind: "freeze"; sheet: string; rows: number; columns: number }
  /** `before`: where a table or a name stood, for putting it back; the plan builder fills it in. */
  | ({ kind: "name"; name: string; before?: Place } & Place)
  | { kind: "removeName"; name: string; before?: Place }
  /** Takes the table away and leaves its cells. */
  | { kind: "removeTable"; name: string }
  | ({ kind: "removeValidation" } & Place)
  /** Number formats cell by cell, in the notation of Excel en-US; null leaves a cell as it is. */
  | { kind: "numberFormats"; sheet: string; row: number; column: number; formats: (string | null)[][] }
  /** A chart of the same name on the sheet is replaced. */
  | { kind: "chart"; sheet: string; chart: ChartSpec }
  /** `title`: what it was given, for a host in which a chart loses its name. */
  | { kind: "removeChart"; sheet: string; name: string; title?: string }
  /** A picture of the same name on the sheet is replaced. */
  | { kind: "picture"; sheet: string; picture: PictureSpec }
  | { kind: "removePicture"; sheet: string; name: string }
  /** Only ever for a sheet that an earlier plan created. */
  | { kind: "deleteSheet"; sheet: string }
  | { kind: "show"; sheet: string; row: number; column: number };

/** A filled cell that the plan overwrites. A cell with a formula is filled, also when it shows nothing. */
export interface Overwrite extends CellPlace {
  /** What it shows; absent where a formula of ours may have any outcome. */
  before?: CellValue;
  /** Its formula, "" for none; absent when that was not read. */
  formula?: string;
}

export interface Plan {
  /** What it does, in words: the pane's preview and the button "Herstellen" show it. */
  title: Sentence;
  /** In the order in which a host carries them out: `inTurn`. */
  changes: Change[];
  /**
   * The state that the plan was made on: every cell that it writes and that the snapshot knew to be filled. Cells that
   * it writes and that are not listed here were empty.
   */
  overwrites: Overwrite[];
  /** Sheets that must not exist yet. */
  createsSheets: string[];
  /** Cells that the plan's own formulas fill by spilling. */
  spills?: Place[];
  /** Where formulas of an earlier plan spill: their outcomes there do not matter, what somebody typed does. */
  accepts?: Place[];
  /** It puts back what an earlier plan changed. Once begun it is gone on with, since a sheet that went cannot come back. */
  restores?: true;
}

/** A cell that somebody changed after the plan was made; a formula is told as its text. */
export interface Conflict extends CellPlace {
  expected: CellValue;
  found: CellValue;
}
