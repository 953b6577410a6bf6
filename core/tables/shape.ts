/** What was recognised in a block of cells: header, columns, rows with data and rows set aside. */
import type { Block } from "../workbook/snapshot";
import type { Certainty } from "./match-header";

/** A column of the sheet and what it means. Rows and columns are numbers on the sheet, from 0. */
export interface ShapeColumn {
  column: number;
  /** As it stands in the sheet; of a header over two rows, both parts. */
  header: string;
  /** The upper part of a header over two rows, where it groups columns. */
  group?: string;
  /** The key of the schema's column; absent for a column of the user's own (such as a criterion) or an unused one. */
  key?: string;
  /** A column of the user's own in a table that has such columns. */
  open: boolean;
  /** One that would be the user's own, where such columns hold levels and this one holds none. */
  noLevels?: boolean;
  certainty: Certainty;
}

export type SetAsideReason =
  | "title"
  | "blank"
  | "total"
  | "comparison"
  | "repeatedHeader"
  | "note"
  /** It only names the group of the rows below it. */
  | "heading"
  | "nameless"
  | "leftOut";

export interface SetAside {
  row: number;
  reason: SetAsideReason;
  /** Its name, or else what stands first in the row, to recognise it by. */
  text: string;
}

export interface TableShape {
  block: Block;
  headerRow: number;
  /** 1, or 2 for a header over two rows; more where rows of units belong to it. */
  headerRows: number;
  /** How many of the last of these only hold the unit or the year of each column. */
  unitRows: number;
  columns: ShapeColumn[];
  /** Headers that mean a column that was recognised already. */
  doubled: ShapeColumn[];
  /** Keys of required columns that no header means. */
  lacking: string[];
  dataRows: number[];
  /** Rows that count, and that may be headings of a group as well. */
  perhapsHeadings: number[];
  setAside: SetAside[];
}

/** The column of the sheet for a key of the schema. */
export function columnOf(shape: TableShape, key: string): ShapeColumn | undefined {
  return shape.columns.find((column) => column.key === key);
}
