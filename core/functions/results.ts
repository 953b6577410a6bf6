/** Turns computed numbers into cells. */

import type { Matrix } from "../cells/matrix";
import type { SheetValue } from "./function-spec";
import { invalid } from "./refusal";
import { words } from "./words";

/** A number as a cell shows it: NaN is a cell without an answer. Refuses what a cell cannot hold. */
export function resultCell(value: number): SheetValue {
  if (Number.isNaN(value)) return "";
  if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) invalid(words.outOfReach);
  // A cell has no negative zero.
  return value + 0;
}

/** A number that the answer cannot do without. Refuses what a cell cannot hold, and what is no number at all. */
export function finiteCell(value: number): number {
  return Number.isFinite(value) ? value + 0 : invalid(words.outOfReach);
}

/** One column of results. */
export function resultColumn(values: ArrayLike<number>): SheetValue[][] {
  const rows: SheetValue[][] = new Array(values.length);
  for (let i = 0; i < values.length; i++) rows[i] = [resultCell(values[i] as number)];
  return rows;
}

/** A rectangle of results. */
export function resultMatrix({ rows, columns, data }: Matrix): SheetValue[][] {
  const result: SheetValue[][] = new Array(rows);
  for (let i = 0; i < rows; i++) {
    const row: SheetValue[] = new Array(columns);
    for (let j = 0; j < columns; j++) row[j] = resultCell(data[i * columns + j] as number);
    result[i] = row;
  }
  return result;
}
