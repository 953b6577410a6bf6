/** Ranks that share a tie fairly. */
import { isAbove } from "./rounding";

/**
 * The rank of each value, 1 for the lowest; equal values get the mean of the ranks that they span (1, 2.5, 2.5, 4).
 * For ranks or ratings with 1 as best: 1 2 2 4 and 1 2.5 2.5 4 give the same. No value may be NaN.
 */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(order.length);
  for (let first = 0; first < order.length; ) {
    let last = first;
    const from = order[first]?.value ?? 0;
    while (last + 1 < order.length && !isAbove(order[last + 1]?.value ?? 0, from)) last++;
    const shared = (first + last) / 2 + 1;
    for (let k = first; k <= last; k++) ranks[(order[k] as { index: number }).index] = shared;
    first = last + 1;
  }
  return ranks;
}

/** How many values share each tie; 1 for a value of its own. In ascending order of the values. */
export function tieSizes(values: ArrayLike<number>): number[] {
  const sorted = Float64Array.from(values).sort();
  const sizes: number[] = [];
  sorted.forEach((value, k) => {
    if (k > 0 && !isAbove(value, sorted[k - 1] as number)) sizes[sizes.length - 1] = (sizes[sizes.length - 1] ?? 0) + 1;
    else sizes.push(1);
  });
  return sizes;
}
