/** Reads a table of pairwise comparisons. */

import type { Matrix } from "../cells/matrix";
import { isDay } from "../decision/pairwise";
import { type ComparisonProblem, reciprocalMatrix } from "../decision/reciprocal-matrix";
import { cellPlace, shownCell, toGrid } from "./arguments";
import { readMatrix } from "./arguments-numbers";
import { invalid, unavailable } from "./refusal";
import { words } from "./words";

/**
 * A full reciprocal matrix. Refuses what is not square, not positive or not reciprocal, a pair without an answer, and
 * a date: that is what Excel makes of 1/3, and it hands it over as a number.
 */
export function readComparisons(raw: unknown, argument: string): Matrix {
  const matrix = readMatrix(raw, argument, { specialValues: true });
  if (matrix.rows !== matrix.columns) {
    invalid(words.notSquare, { argument, rows: matrix.rows, columns: matrix.columns });
  }
  const day = matrix.data.findIndex(isDay);
  if (day >= 0) {
    const place = cellPlace(argument, Math.floor(day / matrix.columns), day % matrix.columns);
    invalid(words.pairDate, { place, found: shownCell(matrix.data[day]) });
  }
  const full = reciprocalMatrix(matrix);
  return "kind" in full ? refuse(full, raw, argument) : full;
}

function refuse({ kind, row, column }: ComparisonProblem, raw: unknown, argument: string): never {
  const grid = toGrid(raw);
  const place = cellPlace(argument, row, column);
  const found = shownCell(grid[row]?.[column]);
  switch (kind) {
    case "missing":
      return unavailable(words.missingPair, { place });
    case "notPositive":
      return invalid(words.pairNotPositive, { place, found });
    case "diagonal":
      return invalid(words.pairDiagonal, { place, found });
    case "notReciprocal":
      return invalid(words.pairNotReciprocal, { place, found, mirror: shownCell(grid[column]?.[row]) });
  }
}
