/** What the conversations about each wijk say on average. */

export interface Attitudes {
  /** The weighted mean per group, -2..2; NaN where fewer conversations count than the minimum. */
  mean: Float64Array;
  /** How many conversations count, and the lowest and highest attitude among them (NaN where none counts). */
  count: Int32Array;
  lowest: Float64Array;
  highest: Float64Array;
}

/** Fewer counting conversations than this give no figure. Ours: one conversation is one opinion. */
export const DEFAULT_MINIMUM = 2;

/**
 * `sum(weight * attitude) / sum(weight)` per group. `group` is the number of the group (0 to `groups` - 1) of each
 * conversation, -1 for none. A conversation without a group, without an attitude (NaN) or without a weight above 0
 * counts nowhere. Weights too large to add up give Infinity.
 */
export function meanAttitudes(
  group: ArrayLike<number>,
  attitude: ArrayLike<number>,
  weight: ArrayLike<number>,
  groups: number,
  minimum = DEFAULT_MINIMUM,
): Attitudes {
  const sum = new Float64Array(groups);
  const weights = new Float64Array(groups);
  const count = new Int32Array(groups);
  const lowest = new Float64Array(groups).fill(Number.NaN);
  const highest = new Float64Array(groups).fill(Number.NaN);
  for (let row = 0; row < group.length; row++) {
    const g = group[row] as number;
    const value = attitude[row] as number;
    const share = weight[row] as number;
    if (g < 0 || Number.isNaN(value) || !(share > 0)) continue;
    sum[g] = (sum[g] as number) + share * value;
    weights[g] = (weights[g] as number) + share;
    count[g] = (count[g] as number) + 1;
    if (!((lowest[g] as number) <= value)) lowest[g] = value;
    if (!((highest[g] as number) >= value)) highest[g] = value;
  }
  const mean = sum.map((total, g) => {
    if ((count[g] as number) < minimum) return Number.NaN;
    if (!Number.isFinite(total) || !Number.isFinite(weights[g])) return Number.POSITIVE_INFINITY;
    // Between the lowest and the highest, also after rounding.
    return Math.min(Math.max(total / (weights[g] as number), lowest[g] as number), highest[g] as number);
  });
  return { mean, count, lowest, highest };
}
