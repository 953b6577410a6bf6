/** Makes a block of cells from rows as one would type them. */
import type { Rect } from "../../../core/workbook/address";
import type { Block, CellValue } from "../../../core/workbook/snapshot";

export interface BlockOptions {
  sheet?: string;
  /** Where the block begins on the sheet. */
  row?: number;
  column?: number;
  merged?: Rect[];
  hiddenRows?: number[];
}

/** Rows may be shorter than the widest; null is an empty cell. */
export function blockOf(rows: readonly (readonly (CellValue | null)[])[], options: BlockOptions = {}): Block {
  const columns = Math.max(...rows.map((row) => row.length));
  return {
    sheet: options.sheet ?? "Blad1",
    row: options.row ?? 0,
    column: options.column ?? 0,
    rows: rows.length,
    columns,
    values: rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? "")),
    hiddenRows: options.hiddenRows ?? [],
    merged: options.merged ?? [],
  };
}
