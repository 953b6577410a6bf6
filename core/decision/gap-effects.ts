/** What each missing value could change. */
import type { Decision } from "./decision";
import { scaleValue } from "./scale-value";
import { SCORE_TIE } from "./score-tie";
import { weightedSum } from "./weighted-sum";

export interface GapEffect {
  row: number;
  column: number;
  /** The candidate's score (0..100) and rank when this value were the worst of its scale, all else as it is. */
  lowestScore: number;
  worstRank: number;
  /** The same when it were the best. */
  highestScore: number;
  bestRank: number;
}

/**
 * For each missing value of a criterion with weight: the scores and ranks by `som` that its candidate would have with
 * the worst and with the best value there. Row by row; its other gaps stay gaps.
 */
export function gapEffects(decision: Decision): GapEffect[] {
  const { values, weights, scale } = decision;
  const scores = weightedSum(decision);
  const effects: GapEffect[] = [];
  for (let row = 0; row < values.rows; row++) {
    let points = 0;
    let known = 0;
    const gaps: number[] = [];
    for (let j = 0; j < values.columns; j++) {
      const value = values.data[row * values.columns + j] as number;
      const weight = weights[j] as number;
      if (weight === 0) continue;
      if (Number.isNaN(value)) {
        gaps.push(j);
      } else {
        points += weight * scaleValue(value, scale.worst[j] as number, scale.best[j] as number);
        known += weight;
      }
    }
    for (const column of gaps) {
      const weight = weights[column] as number;
      const lowestScore = (100 * points) / (known + weight);
      const highestScore = (100 * (points + weight)) / (known + weight);
      effects.push({
        row,
        column,
        lowestScore,
        worstRank: rankAmong(scores, row, lowestScore),
        highestScore,
        bestRank: rankAmong(scores, row, highestScore),
      });
    }
  }
  return effects;
}

/** The rank that a score would give a candidate among the scores of the others. */
function rankAmong(scores: Float64Array, row: number, score: number): number {
  let rank = 1;
  for (let i = 0; i < scores.length; i++) if (i !== row && (scores[i] as number) - score >= SCORE_TIE) rank++;
  return rank;
}
