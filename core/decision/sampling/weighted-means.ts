/** The `som` of every candidate for one set of weights after another. */
import type { Matrix } from "../../cells/matrix";
import { LANES } from "./lanes";

/**
 * Fills `scores` (0..1) with the weighted mean of what is known of each candidate, for LANES sets of weights; both
 * side by side (lanes.ts).
 */
export type WeightedMeans = (sets: Float64Array, scores: Float64Array) => void;

/**
 * Prepares scaled values (0..1, NaN is missing; at least one known per row) for many sets of weights that are above 0
 * and sum to 1. Of a candidate with gaps the sum is divided by the weight of what is known; candidates with the same
 * gaps share that division's weight.
 */
export function createWeightedMeans({ rows, columns, data }: Matrix): WeightedMeans {
  const pairs = rowsInPairs({ rows, columns, data });
  const patterns = gapPatterns({ rows, columns, data });
  return (sets, scores) => {
    addUp(pairs, rows, sets, scores);
    for (const { known, members } of patterns) {
      for (let s = 0; s < LANES; s++) {
        let total = 0;
        for (let k = 0; k < known.length; k++) total += sets[(known[k] as number) * LANES + s] as number;
        for (let k = 0; k < members.length; k++) {
          const place = (members[k] as number) * LANES + s;
          scores[place] = (scores[place] as number) / total;
        }
      }
    }
  };
}

/** The values of each two rows side by side, column after column; 0 where one is missing. */
function rowsInPairs({ rows, columns, data }: Matrix): Float64Array {
  const pairs = new Float64Array((rows + (rows % 2)) * columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const value = data[i * columns + j] as number;
      if (!Number.isNaN(value)) pairs[(i - (i % 2)) * columns + 2 * j + (i % 2)] = value;
    }
  }
  return pairs;
}

/** The weighted sums of all rows with all four sets: eight sums at a time, which do not wait for each other. */
function addUp(pairs: Float64Array, rows: number, sets: Float64Array, scores: Float64Array): void {
  let next = 0;
  for (let i = 0; i < rows; i += 2) {
    let a0 = 0;
    let a1 = 0;
    let a2 = 0;
    let a3 = 0;
    let b0 = 0;
    let b1 = 0;
    let b2 = 0;
    let b3 = 0;
    for (let set = 0; set < sets.length; set += LANES) {
      const a = pairs[next] as number;
      const b = pairs[next + 1] as number;
      next += 2;
      // One weight after another: all four at once would not fit the registers of a processor.
      const w0 = sets[set] as number;
      a0 += a * w0;
      b0 += b * w0;
      const w1 = sets[set + 1] as number;
      a1 += a * w1;
      b1 += b * w1;
      const w2 = sets[set + 2] as number;
      a2 += a * w2;
      b2 += b * w2;
      const w3 = sets[set + 3] as number;
      a3 += a * w3;
      b3 += b * w3;
    }
    const place = i * LANES;
    scores[place] = a0;
    scores[place + 1] = a1;
    scores[place + 2] = a2;
    scores[place + 3] = a3;
    // The last row may have no neighbour.
    if (i + 1 === rows) break;
    scores[place + 4] = b0;
    scores[place + 5] = b1;
    scores[place + 6] = b2;
    scores[place + 7] = b3;
  }
}

interface GapPattern {
  /** Columns that are known. */
  known: number[];
  /** Rows with exactly these known. */
  members: number[];
}

/** The rows with gaps, together by which columns are known. */
function gapPatterns({ rows, columns, data }: Matrix): GapPattern[] {
  const patterns = new Map<string, GapPattern>();
  for (let i = 0; i < rows; i++) {
    const known: number[] = [];
    for (let j = 0; j < columns; j++) if (!Number.isNaN(data[i * columns + j] as number)) known.push(j);
    if (known.length === columns) continue;
    const key = known.join();
    const pattern = patterns.get(key);
    if (pattern) pattern.members.push(i);
    else patterns.set(key, { known, members: [i] });
  }
  return Array.from(patterns.values());
}
