/** PROMETHEE II without comparing every pair: how much each candidate is preferred, net, over all others. */
import type { Matrix } from "../cells/matrix";
import { isAbove, ROUNDING } from "./rounding";
import { createPairSorter } from "./sort-pairs";

/** The thresholds of each criterion in its own unit; NaN where there is none. */
export interface Thresholds {
  /** q: a difference up to this does not count. */
  indifference: Float64Array;
  /** p: a difference from this on counts fully. */
  preference: Float64Array;
}

/**
 * The net flow of each candidate, -1..1: `1/(n-1) * sum_j w_j sum_k [P_j(i,k) - P_j(k,i)]`; 0 for a single candidate.
 * The preference P is usual without thresholds (or with p = 0), V-shape with p, U-shape with q (or q = p), linear with
 * both. Only on complete values, with 0 <= q <= p. Brans & Vincke 1985.
 *
 * In O(m n log n) time and O(n) memory besides the values: each criterion is sorted once, and the sum over the
 * candidates within the thresholds follows from prefix sums (Calders & Van Assche 2018).
 */
export function netFlow(
  { rows, columns, data }: Matrix,
  weights: Float64Array,
  directions: Int8Array,
  { indifference, preference }: Thresholds,
): Float64Array {
  const flow = new Float64Array(rows);
  const sortPairs = createPairSorter(rows);
  const keys = new Float64Array(rows);
  const order = new Int32Array(rows);
  const gained = new Float64Array(rows);
  const buffers: Buffers = { steps: new Float64Array(rows), before: new Float64Array(rows) };
  for (let j = 0; j < columns; j++) {
    const weight = weights[j] as number;
    if (weight === 0) continue;
    const sign = directions[j] as number;
    for (let i = 0; i < rows; i++) {
      keys[i] = sign * (data[i * columns + j] as number);
      order[i] = i;
    }
    sortPairs(keys, order);
    criterionFlow(keys, indifference[j] as number, preference[j] as number, gained, buffers);
    for (let k = 0; k < rows; k++) {
      const row = order[k] as number;
      flow[row] = (flow[row] as number) + weight * (gained[k] as number);
    }
  }
  if (rows === 1) return flow;
  return flow.map((sum) => Math.min(1, Math.max(-1, sum / (rows - 1))));
}

interface Buffers {
  /** The position of each key in units of p. */
  steps: Float64Array;
  /** The sum of the positions before it. */
  before: Float64Array;
}

/** For keys in ascending order: the sum of preferences over the others minus that of the others. */
function criterionFlow(keys: Float64Array, q: number, p: number, gained: Float64Array, buffers: Buffers): void {
  const hasIndifference = !Number.isNaN(q);
  if (!(p > 0) || (hasIndifference && q >= p)) stepFlow(keys, hasIndifference ? q : 0, gained);
  else slopeFlow(keys, hasIndifference ? q : 0, p, gained, buffers);
}

/** Usual and U-shape: a difference above q counts fully. */
function stepFlow(keys: Float64Array, q: number, gained: Float64Array): void {
  const count = keys.length;
  const above = (high: number, low: number) =>
    q === 0 ? isAbove(high, low) : high - low - q > ROUNDING * Math.max(Math.abs(high), Math.abs(low), q);
  let beaten = 0;
  let unbeaten = 0;
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    while (beaten < k && above(key, keys[beaten] as number)) beaten++;
    while (unbeaten < count && !above(keys[unbeaten] as number, key)) unbeaten++;
    gained[k] = beaten - (count - unbeaten);
  }
}

/** V-shape and linear: a difference counts in proportion between q and p, and fully from p on. */
function slopeFlow(keys: Float64Array, q: number, p: number, gained: Float64Array, { steps, before }: Buffers): void {
  const count = keys.length;
  // No sum ever reaches over a gap of p or more, so after one the positions start again at 0: a far outlier costs the
  // others no digits.
  steps[0] = 0;
  before[0] = 0;
  for (let k = 1; k < count; k++) {
    const gap = (keys[k] as number) - (keys[k - 1] as number);
    const last = steps[k - 1] as number;
    steps[k] = gap < p ? last + gap / p : 0;
    before[k] = gap < p ? (before[k - 1] as number) + last : 0;
  }
  const sumOf = (from: number, to: number) =>
    (before[to - 1] as number) + (steps[to - 1] as number) - (before[from] as number);
  const start = q / p;
  const slope = 1 - start;
  let fullBelow = 0;
  let someBelow = 0;
  let someAbove = 0;
  let fullAbove = 0;
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    const step = steps[k] as number;
    while (fullBelow < k && key - (keys[fullBelow] as number) >= p) fullBelow++;
    while (someBelow < k && key - (keys[someBelow] as number) > q) someBelow++;
    while (someAbove < count && (keys[someAbove] as number) - key <= q) someAbove++;
    while (fullAbove < count && (keys[fullAbove] as number) - key < p) fullAbove++;
    const below = someBelow - fullBelow;
    const above = fullAbove - someAbove;
    const partBelow = below > 0 ? ((step - start) * below - sumOf(fullBelow, someBelow)) / slope : 0;
    const partAbove = above > 0 ? (sumOf(someAbove, fullAbove) - (step + start) * above) / slope : 0;
    gained[k] = fullBelow + partBelow - (count - fullAbove + partAbove);
  }
}
