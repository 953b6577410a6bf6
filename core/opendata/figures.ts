/** Figures read from a file: records of an area in a year, with a column of values per indicator. */
import type { Finding } from "../workbook/finding";
import type { FiguresLayout } from "./layout";

export interface Indicator {
  /** As the file writes it: v2506_gas_res_cons, MS_MEDIAN_NET_TAXABLE_INC, or any header. */
  code: string;
  /** One per record; NaN where `reasons` is not PRESENT. */
  values: Float64Array;
  reasons: Uint8Array;
  /** The unit that stands behind the numbers themselves, such as % or kWh. */
  unit?: string;
  /** The file gives no year for it while it does for others: it stands in the records of every year. */
  undated?: boolean;
}

/** Why a row of the file gave no figures. */
export type RowAside =
  | "title"
  | "header"
  | "blank"
  | "note"
  | "restCode"
  | "noCode"
  | "noPeriod"
  | "noSubject"
  | "duplicate"
  | "lostCode"
  | "otherTable"
  | "part"
  | "shifted";

/** What became of a row; the byte in `Figures.rowStatus` is the place in this list. */
export const ROW_STATUS: readonly ("used" | RowAside)[] = [
  "used",
  "title",
  "header",
  "blank",
  "note",
  "restCode",
  "noCode",
  "noPeriod",
  "noSubject",
  "duplicate",
  "lostCode",
  "otherTable",
  "part",
  "shifted",
];

/** One byte per row of the file: the place in ROW_STATUS. */
export function statusByte(status: "used" | RowAside): number {
  return ROW_STATUS.indexOf(status);
}

/** A cell that holds neither a figure nor a known sign for a missing one; row and column from 0. */
export interface UnreadableCell {
  row: number;
  column: number;
  text: string;
}

export interface Figures {
  layout: FiguresLayout;
  /** Codes of areas; records point to them by place. */
  areas: readonly string[];
  /** Name and municipality as the file writes them, by code. To show, never to match. */
  names: ReadonlyMap<string, string>;
  municipalities: ReadonlyMap<string, string>;
  /** statsec2019, gemeente, ... */
  levels: readonly string[];
  /** False when the file does not name its levels: then they follow from the form of the codes, without a version. */
  levelsGiven: boolean;
  /** Years in the file, ascending. Empty when the file has none. */
  periods: readonly number[];
  size: number;
  recordArea: Int32Array;
  recordLevel: Int32Array;
  /** 0 when the file has no year. */
  recordPeriod: Int32Array;
  indicators: readonly Indicator[];
  /** The record of an area (its place in `areas`) on a level in a year, or -1. */
  findRecord(area: number, level: number, period: number): number;
  /** The place of a code in `areas`, or -1. */
  findArea(code: string): number;
  /** Rows in the file, header and titles included. */
  rowCount: number;
  rowStatus: Uint8Array;
  /** The first record of each row, -1 for rows set aside. In the layout "years" the records of a row follow each other. */
  rowRecord: Int32Array;
  recordsPerRow: number;
  /** In long layouts the one or two indicators that a row gives; -1 for none. Otherwise each row gives them all. */
  rowIndicators?: readonly [Int32Array, Int32Array];
  /** At most `UNREADABLE_LISTED`; `unreadableCount` counts them all. */
  unreadable: readonly UnreadableCell[];
  unreadableCount: number;
  /** Lines below the figures, such as a source. */
  notes: readonly string[];
  findings: readonly Finding[];
}

export const UNREADABLE_LISTED = 100;

/** The indicator with a code, or undefined. */
export function indicatorOf(figures: Figures, code: string): Indicator | undefined {
  return figures.indicators.find((indicator) => indicator.code === code);
}
