/** Every column between its own extremes: what the weights that come from the data compute on. */
import type { Matrix } from "../cells/matrix";
import { isAbove } from "./rounding";

/**
 * Columns scaled to 0 (worst) and 1 (best) over the candidates at hand, in the direction of the criterion; a column
 * without spread is undefined. No value may be missing.
 */
export function scaleExtremes({ rows, columns, data }: Matrix, directions: Int8Array): (Float64Array | undefined)[] {
  return Array.from({ length: columns }, (_, j) => {
    const column = Float64Array.from({ length: rows }, (_, i) => data[i * columns + j] as number);
    const low = column.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    const high = column.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
    if (!isAbove(high, low)) return undefined;
    // Halves, so that the span of very large values is a number.
    const span = high / 2 - low / 2;
    const [origin, sense] = directions[j] === -1 ? [high, -1] : [low, 1];
    return column.map((value) => (sense * (value / 2 - origin / 2)) / span);
  });
}
