/** The `som` of every candidate for one set of weights after another. */
import type { Matrix } from "../cells/matrix";

/** Fills `scores` (0..1) with the weighted mean of what is known of each candidate. */
export type WeightedMeans = (weights: Float64Array, scores: Float64Array) => void;

/**
 * Prepares scaled values (0..1, NaN is missing; at least one known per row) for many sets of weights that are above 0
 * and sum to 1. Of a candidate with gaps the sum is divided by the weight of what is known; candidates with the same
 * gaps share that division's weight.
 */
export function createWeightedMeans({ rows, columns, data }: Matrix): WeightedMeans {
  const filled = data.map((value) => (Number.isNaN(value) ? 0 : value));
  const patterns = gapPatterns({ rows, columns, data });

  return (weights, scores) => {
    let i = 0;
    // Four rows at a time: their sums do not wait for each other.
    for (; i + 3 < rows; i += 4) {
      const first = i * columns;
      const second = first + columns;
      const third = second + columns;
      const fourth = third + columns;
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let j = 0; j < columns; j++) {
        const weight = weights[j] as number;
        a += (filled[first + j] as number) * weight;
        b += (filled[second + j] as number) * weight;
        c += (filled[third + j] as number) * weight;
        d += (filled[fourth + j] as number) * weight;
      }
      scores[i] = a;
      scores[i + 1] = b;
      scores[i + 2] = c;
      scores[i + 3] = d;
    }
    for (; i < rows; i++) {
      let sum = 0;
      for (let j = 0; j < columns; j++) sum += (filled[i * columns + j] as number) * (weights[j] as number);
      scores[i] = sum;
    }
    for (const { known, members } of patterns) {
      let total = 0;
      for (let k = 0; k < known.length; k++) total += weights[known[k] as number] as number;
      for (let k = 0; k < members.length; k++) {
        const row = members[k] as number;
        scores[row] = (scores[row] as number) / total;
      }
    }
  };
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
