/** Who is first. */
import { SCORE_TIE } from "./score-tie";

/** The rows with the highest score, in order; several when they tie, none when nobody has a score (NaN). */
export function leadersOf(scores: Float64Array): number[] {
  let best = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > best) best = score;
  const leaders: number[] = [];
  scores.forEach((score, row) => {
    if (best - score < SCORE_TIE) leaders.push(row);
  });
  return leaders;
}
