/** The statements on which readers differ. */
import type { Matrix } from "../cells/matrix";

/** The rows with at least two codes that are not all the same, in order. Rows are statements, columns readers, NaN is missing. */
export function readerDifferences({ rows, columns, data }: Matrix): number[] {
  const different: number[] = [];
  for (let row = 0; row < rows; row++) {
    const codes = data.subarray(row * columns, (row + 1) * columns).filter((code) => !Number.isNaN(code));
    if (codes.some((code) => code !== codes[0])) different.push(row);
  }
  return different;
}
