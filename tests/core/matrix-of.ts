/** Writes a matrix as a table, as a test reads best. */
import type { Matrix } from "../../core/cells/matrix";

/** A matrix from rows of numbers; null and NaN are missing. All rows must be equally long. */
export function matrixOf(rows: readonly (readonly (number | null)[])[]): Matrix {
  const columns = rows[0]?.length ?? 0;
  const data = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      data[i * columns + j] = value ?? Number.NaN;
    });
  });
  return { rows: rows.length, columns, data };
}
