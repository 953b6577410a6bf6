/** The cells of a block read as amounts: once, for all that look for its columns, its lines and its totals. */
import { perBlock } from "../../workbook/per-snapshot";
import type { CellValue } from "../../workbook/snapshot";
import { readAmount } from "./amount-cell";

/** What a cell holds where an amount may stand; unknown: "n.b." and the like. */
export const HOLDS = { nothing: 0, number: 1, words: 2, unknown: 3, error: 4, boolean: 5 } as const;
type Holds = (typeof HOLDS)[keyof typeof HOLDS];

/** Rows and columns are those of the block; outside of it there is nothing. */
export interface AmountsIn {
  kindAt(row: number, column: number): Holds;
  /** undefined for a cell without a number. */
  numberAt(row: number, column: number): number | undefined;
}

/** Read once for a block; an error cell holds no number. */
export const amountsIn = perBlock(({ values, columns }): AmountsIn => {
  const kinds = new Uint8Array(values.length * columns);
  const numbers = new Float64Array(values.length * columns);
  for (let row = 0; row < values.length; row++) {
    const line = values[row] ?? [];
    for (let column = 0; column < columns; column++) {
      const raw = line[column];
      if (raw === undefined || raw === "") continue;
      const at = row * columns + column;
      const number = typeof raw === "number" && Number.isFinite(raw) ? raw : readInto(kinds, at, raw);
      if (number === undefined) continue;
      kinds[at] = HOLDS.number;
      numbers[at] = number;
    }
  }
  const isInside = (row: number, column: number) => row >= 0 && row < values.length && column >= 0 && column < columns;
  return {
    kindAt: (row, column) => (isInside(row, column) ? (kinds[row * columns + column] as Holds) : HOLDS.nothing),
    numberAt(row, column) {
      const at = row * columns + column;
      return isInside(row, column) && kinds[at] === HOLDS.number ? numbers[at] : undefined;
    },
  };
});

/** The number in a cell that holds no plain one, or else what it holds instead. */
function readInto(kinds: Uint8Array, at: number, raw: CellValue): number | undefined {
  const cell = readAmount(raw);
  if (cell.kind === "number") return cell.value;
  if (cell.kind === "missing") kinds[at] = cell.reason === "empty" ? HOLDS.nothing : HOLDS.unknown;
  if (cell.kind === "text") kinds[at] = HOLDS.words;
  if (cell.kind === "error") kinds[at] = HOLDS.error;
  if (cell.kind === "boolean") kinds[at] = HOLDS.boolean;
  return undefined;
}
