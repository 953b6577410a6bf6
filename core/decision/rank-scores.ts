/** Ranks from scores, as in a competition. */
import { SCORE_TIE } from "./score-tie";

/**
 * The rank of each score, 1 for the highest. Equal scores share the best rank and the next rank is skipped
 * (1, 2, 2, 4); scores less than `tie` below the best of their rank are equal to it. NaN (no score) has no rank: NaN.
 */
export function rankScores(scores: Float64Array, tie = SCORE_TIE): Float64Array {
  const ranks = new Float64Array(scores.length).fill(Number.NaN);
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  // The rank of each distinct score, found from the highest down; looked up by the score itself.
  const rankOf = new Map<number, number>();
  let best = Number.POSITIVE_INFINITY;
  let rank = 0;
  for (let k = sorted.length - 1; k >= 0; k--) {
    const score = sorted[k] as number;
    if (!(best - score < tie)) {
      best = score;
      rank = sorted.length - k;
    }
    rankOf.set(score, rank);
  }
  for (let i = 0; i < scores.length; i++) {
    const found = rankOf.get(scores[i] as number);
    if (found !== undefined) ranks[i] = found;
  }
  return ranks;
}
