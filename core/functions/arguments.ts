/** The cells of one argument as a rectangle, whatever a host hands over, and how a sentence names a cell of it. */

import { readCell } from "../cells/cell";
import { formatNumber } from "../cells/format-number";
import { say } from "../texts/text";
import { invalid } from "./refusal";
import { words } from "./words";

/** Rows of raw cells. Rows may be shorter than the widest: what is not there is missing. */
export type Grid = readonly (readonly unknown[])[];

/** A one-dimensional argument: its raw cells, and whether they stand in a column or in a row. */
export interface Strip {
  argument: string;
  cells: readonly unknown[];
  vertical: boolean;
}

/** Google hands over a single cell as a bare value: that is a 1 x 1 range. */
export function toGrid(raw: unknown): Grid {
  if (!Array.isArray(raw) || raw.length === 0) return [[Array.isArray(raw) ? null : raw]];
  return raw.every(Array.isArray) ? raw : raw.map((row) => (Array.isArray(row) ? row : [row]));
}

/** The number of columns of the widest row, at least 1. */
export function gridWidth(grid: Grid): number {
  let width = 1;
  for (const row of grid) width = Math.max(width, row.length);
  return width;
}

/** True for an optional argument that is not given: null, undefined, or one cell without a value. */
export function isLeftOut(raw: unknown): boolean {
  const grid = toGrid(raw);
  return grid.length === 1 && gridWidth(grid) === 1 && readCell(grid[0]?.[0]).kind === "missing";
}

/**
 * The cells of an argument that is one row or one column. Refuses a rectangle, and any other number of cells than
 * `length`; `per` then says in words what each cell belongs to ("kolom van waarden").
 */
export function readStrip(raw: unknown, argument: string, length?: number, per = ""): Strip {
  const grid = toGrid(raw);
  const width = gridWidth(grid);
  if (grid.length > 1 && width > 1) {
    invalid(words.notOneDimensional, { argument, rows: String(grid.length), columns: String(width) });
  }
  const vertical = width === 1;
  const cells = vertical ? grid.map((row) => row[0]) : (grid[0] ?? []);
  if (length !== undefined && cells.length !== length) {
    invalid(words.wrongLength, { argument, count: cells.length, expected: length, per });
  }
  return { argument, cells, vertical };
}

/** The one cell of an argument that is a single value. Refuses a range of several cells. */
export function readSingle(raw: unknown, argument: string): unknown {
  const grid = toGrid(raw);
  const width = gridWidth(grid);
  if (grid.length > 1 || width > 1) {
    invalid(words.notSingle, { argument, rows: grid.length, columns: width });
  }
  return grid[0]?.[0];
}

/** "In rij 3, kolom 2 van waarden". Rows and columns count from 0 here and from 1 in the sentence. */
export function cellPlace(argument: string, row: number, column: number): string {
  return say("nl", words.place, { argument, row: String(row + 1), column: String(column + 1) });
}

/** Where cell `index` of a one-dimensional argument stands. */
export function stripPlace(strip: Strip, index: number): string {
  return cellPlace(strip.argument, strip.vertical ? index : 0, strip.vertical ? 0 : index);
}

/** "Bij spreiding": the place of an argument that is a single value. */
export function singlePlace(argument: string): string {
  return say("nl", words.placeSingle, { argument });
}

/** What stands in a cell, short enough for a sentence: `"veel"`, WAAR, a number. */
export function shownCell(raw: unknown): string {
  const cell = readCell(raw);
  if (cell.kind === "boolean") return cell.value ? "WAAR" : "ONWAAR";
  if (cell.kind === "number") return formatNumber(cell.value, 6);
  const text = cell.kind === "text" ? cell.value.trim() : "";
  // A value of a kind that cells do not have has no text that a user would know.
  if (text.startsWith("[object ")) return say("nl", words.strangeValue);
  return text.length > 40 ? `"${text.slice(0, 39)}…"` : `"${text}"`;
}
