/** What a host under test must offer: a workbook to open, somebody else who works in it, and a look at what stands there. */
import type { Place, Rect } from "../../core/workbook/address";
import type { CellValue } from "../../core/workbook/snapshot";
import type { Host } from "../../panel/host";

/** A cell as a person fills it. A string is text, whatever it looks like; a formula is in English with commas. */
export type Filled = CellValue | { formula: string } | { error: string };

export interface SheetContent {
  name: string;
  /** From A1; "" is an empty cell. */
  rows?: Filled[][];
  /** Excel en-US patterns from A1; "" leaves a cell alone. */
  numberFormats?: string[][];
  hiddenRows?: number[];
  merged?: Rect[];
  hidden?: boolean;
  protected?: boolean;
}

export interface WorkbookContent {
  sheets: SheetContent[];
  /** Tables of the host, or what stands for them; the header row included. */
  tables?: (Place & { name: string })[];
  names?: (Place & { name: string })[];
}

/** Cells as they stand in the workbook: formulas in English beginning with "=", "" where there is none. */
export interface Peeked {
  values: CellValue[][];
  formulas: string[][];
  numberFormats: string[][];
}

/** Colours as "#RRGGBB", "" where none was given; sizes in points. */
export interface Look {
  bold: boolean;
  size: number;
  colour: string;
  fill: string;
  wrap: boolean;
  lineAbove: boolean;
  rowHeight: number;
}

export interface OpenWorkbook {
  host: Host;
  /** Looks without the host's adapter. */
  peek(place: Place): Promise<Peeked>;
  /** A colleague fills a cell. */
  poke(sheet: string, row: number, column: number, value: Filled): Promise<void>;
  protect(sheet: string): Promise<void>;
  /** The user selects cells. */
  select(place: Place): Promise<void>;
  /** The user begins to type in a cell. Absent where a host does not mind. */
  startTyping?(): Promise<void>;
  stopTyping?(): Promise<void>;
  sheets(): Promise<string[]>;
  tables(): Promise<string[]>;
  names(): Promise<(Place & { name: string })[]>;
  charts(sheet: string): Promise<{ name: string; title: string }[]>;
  /** With the size in points that it has on the sheet. */
  pictures(sheet: string): Promise<{ name: string; altText: string; png: string; width: number; height: number }[]>;
  /** The words that a cell offers; undefined without a drop-down. */
  dropDown(sheet: string, row: number, column: number): Promise<string[] | undefined>;
  /** How a cell looks. */
  look(sheet: string, row: number, column: number): Promise<Look>;
  /** Whether lines are drawn between the cells of a sheet. */
  gridlines(sheet: string): Promise<boolean>;
  /** The cell that the user sees selected. */
  selected(): Promise<Place>;
  /** Waits until formulas are computed and events have arrived. */
  settled(): Promise<void>;
  /** Round trips between the pane and the workbook since the last call. */
  roundTrips(): number;
  close(): void;
}

/** How many round trips the host may need. */
export interface RoundTrips {
  read: number;
  apply: number;
}

export type Open = (content: WorkbookContent) => Promise<OpenWorkbook>;
