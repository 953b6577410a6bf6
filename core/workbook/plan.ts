/** What will be written to the workbook: a list of changes that the user sees before an adapter carries it out. */
import type { TextKey } from "../texts/catalogue";
import type { TextValues } from "../texts/text";
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
  /** A role instead of a colour: the adapters choose the same colours. */
  fill?: "header" | "input" | "good" | "warning" | "muted";
  /** Width of the columns in characters. */
  width?: number;
};

/** What a cell may hold: one of a list of words, or a number between bounds. */
export type Validation =
  | { kind: "list"; words: readonly string[]; strict: boolean }
  | { kind: "number"; min?: number; max?: number; whole?: boolean };

export interface ChartSpec {
  name: string;
  kind: "bar" | "stackedBar" | "column" | "stackedColumn" | "line" | "combo";
  title: string;
  /** One sentence for people who cannot see the chart. */
  altText: string;
  /** Header row and first column with labels included. */
  source: Rect;
  /** Where the chart lies. */
  position: Rect;
}

export type Change =
  | { kind: "createSheet"; sheet: string }
  | { kind: "write"; sheet: string; row: number; column: number; values: NewValue[][] }
  /** A table with a header row: native in Excel, a named and banded range in Google Sheets. */
  | ({ kind: "createTable"; name: string } & Place)
  | ({ kind: "resizeTable"; name: string; before?: Place } & Place)
  | ({ kind: "format"; format: CellFormat } & Place)
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
  | { kind: "removeChart"; sheet: string; name: string }
  /** Only ever for a sheet that an earlier plan created. */
  | { kind: "deleteSheet"; sheet: string }
  | { kind: "show"; sheet: string; row: number; column: number };

/** A filled cell that the plan overwrites. Without `before` it holds a formula of ours, and any outcome is accepted. */
export interface Overwrite extends CellPlace {
  before?: CellValue;
}

export interface Plan {
  /** What it does, in words: the pane's preview and the button "Herstellen" show it. */
  title: { key: TextKey; values?: TextValues };
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
  /** Cells whose content does not matter: where an earlier plan's formulas spill. */
  accepts?: Place[];
}

/** A cell that somebody changed after the plan was made. */
export interface Conflict extends CellPlace {
  expected: CellValue;
  found: CellValue;
}
