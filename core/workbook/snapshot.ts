/** What a host adapter reads from the workbook: plain data, the same from Excel and from Google Sheets. */
import type { Place, Rect } from "./address";
import { formulaOf } from "./formula";

/** A cell as the host gives it: "" when empty, dates as serial numbers, error values as text such as "#N/A". */
export type CellValue = string | number | boolean;

/** A filled rectangle of a sheet with its values. */
export interface Block extends Place {
  /** `rows` x `columns`. */
  values: CellValue[][];
  /**
   * The formula of every cell that has one, by its row and column on the sheet as in "6,3"; `formulaKey` makes them.
   * Absent where the adapter did not ask.
   */
  formulas?: Readonly<Record<string, string>>;
  /** Numbers (from 0, on the sheet) of rows that the user or a filter hides. */
  hiddenRows: number[];
  /** Merged areas that touch the block. */
  merged: Rect[];
}

export interface SheetInfo {
  name: string;
  visible: boolean;
  protected: boolean;
  /** undefined for an empty sheet. */
  used?: Rect;
}

/** An Excel table, or in Google Sheets the named range that stands for one. Its rectangle includes the header row. */
export interface TableInfo extends Place {
  name: string;
  /** Its last row is the totals row of Excel: no data, and nothing can come below it. */
  totals?: true;
}

/** A name for a range in the workbook. */
export interface NameInfo extends Place {
  name: string;
}

/** What is where, without the values. */
export interface Overview {
  /** The workbook's own name, for the pane's heading. */
  workbook: string;
  sheets: SheetInfo[];
  tables: TableInfo[];
  names: NameInfo[];
  selection?: Place;
  /** The workbook computes its formulas only when the user asks (manual calculation). */
  manual?: true;
  /** The used range of the sheet Koppelingen, which tells what else must be read. */
  links?: Block;
}

export interface Snapshot extends Overview {
  blocks: Block[];
}

/** What the pane asks an adapter to read, besides the tables of the product wherever they stand. */
export interface ReadRequest {
  /** Read the cells that the user has selected as well. */
  selection?: boolean;
  /** Sheets to read whole: a source of figures, a results sheet that a plan will write. */
  sheets?: string[];
}

/** The block that holds a cell, or undefined when it was not read. */
export function blockAt(snapshot: Snapshot, sheet: string, row: number, column: number): Block | undefined {
  const blocks = snapshot.links ? [...snapshot.blocks, snapshot.links] : snapshot.blocks;
  return blocks.find(
    (block) =>
      block.sheet === sheet &&
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );
}

/** The value that a snapshot holds for a cell; "" where the block ends or nothing was read. */
export function valueAt(snapshot: Snapshot, sheet: string, row: number, column: number): CellValue {
  const block = blockAt(snapshot, sheet, row, column);
  return block?.values[row - block.row]?.[column - block.column] ?? "";
}

/** Under what the formula of a cell stands in `Block.formulas`. */
export function formulaKey(row: number, column: number): string {
  return `${row},${column}`;
}

/** The formula of a cell: "" when it surely has none, undefined when that was not read. */
export function formulaAt(snapshot: Snapshot, sheet: string, row: number, column: number): string | undefined {
  const block = blockAt(snapshot, sheet, row, column);
  return block?.formulas && (block.formulas[formulaKey(row, column)] ?? "");
}

/** The formulas of a block by their keys, from what a host tells for each cell: its formula, or its value without one. */
export function formulasOf(
  place: Rect,
  values: readonly CellValue[][],
  given: readonly CellValue[][],
): Record<string, string> {
  const formulas: Record<string, string> = {};
  given.forEach((line, i) => {
    line.forEach((cell, j) => {
      const formula = formulaOf(cell, values[i]?.[j]);
      if (formula !== "") formulas[formulaKey(place.row + i, place.column + j)] = formula;
    });
  });
  return formulas;
}
