/** A rectangle of numbers in one flat array: what the numerical kernels compute on. */

export interface Matrix {
  rows: number;
  columns: number;
  /** Row after row; NaN is a missing value. */
  data: Float64Array;
}

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
