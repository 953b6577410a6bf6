/** How much two criteria order the candidates alike, however many candidates there are. */
import type { Matrix } from "../cells/matrix";
import { pearson } from "./correlation";
import { isAbove } from "./rounding";
import { createPairSorter } from "./sort-pairs";

/** From this correlation on two columns say nearly the same (a proposal of ours). */
export const ALIKE = 0.9;
/** A correlation of fewer candidates means nothing (ours): of four, one order in 24 is the same by chance. */
export const FEWEST_TO_COMPARE = 5;

export interface RankCorrelation {
  /** Spearman's rho, -1..1: Pearson's r of the mid-ranks. NaN when one of the two has no spread. */
  rho: number;
  /** The candidates that have a value for both; the others take no part. */
  count: number;
}

/**
 * A function that tells the rank correlation (Spearman 1904) of two columns of values, NaN is missing. Not moved by
 * outliers or by the unit. Each column is sorted once, when first asked for.
 */
export function createRankCorrelation(values: Matrix): (a: number, b: number) => RankCorrelation {
  const { rows, columns, data } = values;
  const orders: Int32Array[] = [];
  const orderOf = (column: number) => {
    const order = orders[column] ?? ascending(values, column);
    orders[column] = order;
    return order;
  };
  const known = (row: number, column: number) => !Number.isNaN(data[row * columns + column] as number);
  // Where a candidate stands among those that have both values.
  const placeOf = new Int32Array(rows);

  function ranks(column: number, other: number, count: number): Float64Array {
    const order = orderOf(column);
    const result = new Float64Array(count);
    let rank = 0;
    for (let k = 0; k < order.length; ) {
      const value = data[(order[k] as number) * columns + column] as number;
      const first = k;
      let size = 0;
      while (k < order.length && !isAbove(data[(order[k] as number) * columns + column] as number, value)) {
        if (known(order[k++] as number, other)) size++;
      }
      const shared = rank + (size + 1) / 2;
      for (let j = first; j < k; j++) {
        const row = order[j] as number;
        if (known(row, other)) result[placeOf[row] as number] = shared;
      }
      rank += size;
    }
    return result;
  }

  return (a, b) => {
    let count = 0;
    for (let row = 0; row < rows; row++) if (known(row, a) && known(row, b)) placeOf[row] = count++;
    return { rho: pearson(ranks(a, b, count), ranks(b, a, count)), count };
  };
}

/** The rows that have a value in a column, from the lowest value on. */
function ascending({ rows, columns, data }: Matrix, column: number): Int32Array {
  const keys = new Float64Array(rows);
  const order = new Int32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const value = data[row * columns + column] as number;
    if (Number.isNaN(value)) continue;
    keys[count] = value;
    order[count++] = row;
  }
  const sorted = order.subarray(0, count);
  createPairSorter(count)(keys.subarray(0, count), sorted);
  return sorted;
}
