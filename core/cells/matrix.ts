/** A rectangle of numbers in one flat array: what the numerical kernels compute on. */

export interface Matrix {
  rows: number;
  columns: number;
  /** Row after row; NaN is a missing value. */
  data: Float64Array;
}
