/** Reads arguments that hold numbers: a rectangle, a row or column, or a single number. */

import { type ReadCellOptions, readCell } from "../cells/cell";
import { formatNumber } from "../cells/format-number";
import type { Matrix } from "../cells/matrix";
import { ROUNDING } from "../decision/rounding";
import {
  cellPlace,
  gridWidth,
  isLeftOut,
  readSingle,
  readStrip,
  type Strip,
  shownCell,
  singlePlace,
  stripPlace,
  toGrid,
} from "./arguments";
import type { NumberParameter } from "./function-spec";
import { invalid } from "./refusal";
import { words } from "./words";

/** The numbers of a one-dimensional argument; NaN is a missing value. */
export interface Vector extends Strip {
  values: Float64Array;
}

export interface VectorOptions extends ReadCellOptions {
  /** The number of cells there must be. */
  length?: number;
  /** What each cell belongs to, for the sentence: "kolom van waarden". */
  per?: string;
}

/** The number in a cell, NaN when it is missing. Refuses anything else, with the place of the cell in the sentence. */
export function numberAt(raw: unknown, place: string, options: ReadCellOptions): number {
  const cell = readCell(raw, options);
  switch (cell.kind) {
    case "number":
      return nearWhole(cell.value);
    case "missing":
      return Number.NaN;
    case "error":
      return invalid(words.errorCell, { place, code: cell.code });
    case "date":
      return invalid(words.dateForNumber, { place });
    default:
      return invalid(words.notNumber, { place, found: shownCell(raw) });
  }
}

/** A sum of fractions such as 0.7 + 0.2 + 0.1 is 1 to whoever reads the cell; what is nearly 0 stays what it is. */
function nearWhole(value: number): number {
  const whole = Math.round(value);
  return whole !== 0 && Math.abs(value - whole) <= Math.abs(whole) * ROUNDING ? whole : value;
}

/** The numbers of a range, NaN where a cell is missing. Refuses a cell that holds something else. */
export function readMatrix(raw: unknown, argument: string, options: ReadCellOptions = {}): Matrix {
  const grid = toGrid(raw);
  const rows = grid.length;
  const columns = gridWidth(grid);
  const data = new Float64Array(rows * columns);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    const row = grid[i] as readonly unknown[];
    for (let j = 0; j < columns; j++) {
      const cell = row[j];
      // Most cells are plain numbers; only the others are worth an object.
      const plain = typeof cell === "number" && (cell > -99996 || cell < -99999) && cell - cell === 0;
      data[position++] = plain ? cell : numberAt(cell, cellPlace(argument, i, j), options);
    }
  }
  return { rows, columns, data };
}

/** The numbers of a row or a column, NaN where a cell is missing. */
export function readVector(raw: unknown, argument: string, options: VectorOptions = {}): Vector {
  const strip = readStrip(raw, argument, options.length, options.per);
  const values = new Float64Array(strip.cells.length);
  strip.cells.forEach((cell, index) => {
    values[index] = numberAt(cell, stripPlace(strip, index), options);
  });
  return { ...strip, values };
}

/** The number of a parameter that declares its bounds and default; refuses what does not fit them. */
export function readNumber(raw: unknown, parameter: NumberParameter, options: ReadCellOptions = {}): number {
  const { name: argument, number } = parameter;
  const { fallback, min, max, whole } = number;
  if (isLeftOut(raw)) return fallback;
  const value = numberAt(readSingle(raw, argument), singlePlace(argument), options);
  if (Number.isNaN(value)) return fallback;
  const fits = value >= min && value <= max && (!whole || Number.isInteger(value));
  if (!fits) {
    invalid(whole ? words.wholeNumberRange : words.numberRange, { argument, found: formatNumber(value, 6), min, max });
  }
  return value;
}
