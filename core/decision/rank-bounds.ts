/** Which ranks are certain whatever the missing values are. */
import type { Decision } from "./decision";
import { scaleValue } from "./scale-value";
import { SCORE_TIE } from "./score-tie";

export interface RankBounds {
  /** The lowest and highest score (0..100) that a candidate can have. */
  lowest: Float64Array;
  highest: Float64Array;
  /** The best and worst rank it can have; equal when its rank is certain. */
  best: Int32Array;
  worst: Int32Array;
}

/**
 * The ranks by `som` that are possible when every missing value may lie anywhere from worst to best on its scale. The
 * gaps of two candidates have nothing to do with each other, so the best rank (own gaps at best, all others' at worst)
 * and the worst rank really occur. Exact on a fixed scale; a scale that follows the candidates would move with what is
 * filled in. A candidate without any value takes part: it can end anywhere.
 */
export function rankBounds({ values, weights, scale }: Decision): RankBounds {
  const { rows, columns, data } = values;
  const lowest = new Float64Array(rows);
  const highest = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let points = 0;
    let open = 0;
    for (let j = 0; j < columns; j++) {
      const value = data[i * columns + j] as number;
      const weight = weights[j] as number;
      if (Number.isNaN(value)) open += weight;
      else points += weight * scaleValue(value, scale.worst[j] as number, scale.best[j] as number);
    }
    lowest[i] = 100 * points;
    highest[i] = 100 * (points + open);
  }
  const lowestSorted = lowest.slice().sort();
  const highestSorted = highest.slice().sort();
  const best = new Int32Array(rows);
  const worst = new Int32Array(rows);
  for (let i = 0; i < rows; i++) {
    const low = lowest[i] as number;
    const high = highest[i] as number;
    best[i] = 1 + countFrom(lowestSorted, high + SCORE_TIE);
    // Its own highest score may be among those above its lowest.
    worst[i] = 1 + countFrom(highestSorted, low + SCORE_TIE) - (high >= low + SCORE_TIE ? 1 : 0);
  }
  return { lowest, highest, best, worst };
}

/** How many of the ascending values are `bound` or more. */
function countFrom(ascending: Float64Array, bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < bound) from = middle + 1;
    else to = middle;
  }
  return ascending.length - from;
}
