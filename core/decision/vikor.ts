/** The method `vikor`: a compromise between the group's benefit and the largest single regret. */
import type { Decision } from "./decision";
import { scaleValue } from "./scale-value";
import { SCORE_TIE } from "./score-tie";

/** The intermediate tables of VIKOR, one value per candidate; lower is better in all but `scores`. */
export interface Vikor {
  /** S: the weighted sum of distances to the best. */
  groupRegret: Float64Array;
  /** R: the largest weighted distance to the best. */
  largestRegret: Float64Array;
  /** Q: half of each, between the best and the worst candidate. */
  compromise: Float64Array;
  /** 100 * (1 - Q). */
  scores: Float64Array;
}

/**
 * VIKOR with v = 0.5 (Opricovic & Tzeng 2004), f* and f- from the scale. Only on complete values. A criterion without
 * spread adds nothing to S and R; where S or R does not vary its part of Q is 0.
 */
export function vikor({ values, weights, scale }: Decision): Vikor {
  const { rows, columns, data } = values;
  const { worst, best } = scale;
  // No spread, no weight: it then adds 0 to S and cannot be the largest regret.
  const active = weights.map((weight, j) => (worst[j] === best[j] ? 0 : weight));
  const groupRegret = new Float64Array(rows);
  const largestRegret = new Float64Array(rows);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    let largest = 0;
    for (let j = 0; j < columns; j++) {
      const share = scaleValue(data[position++] as number, worst[j] as number, best[j] as number);
      const regret = (active[j] as number) * (1 - share);
      sum += regret;
      if (regret > largest) largest = regret;
    }
    groupRegret[i] = sum;
    largestRegret[i] = largest;
  }
  const fromGroup = betweenExtremes(groupRegret);
  const fromLargest = betweenExtremes(largestRegret);
  const compromise = fromGroup.map((part, i) => (part + (fromLargest[i] as number)) / 2);
  return { groupRegret, largestRegret, compromise, scores: compromise.map((q) => 100 * (1 - q)) };
}

/** 0 for the lowest, 1 for the highest; all 0 where the difference is no more than rounding. */
function betweenExtremes(regrets: Float64Array): Float64Array {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < regrets.length; i++) {
    const regret = regrets[i] as number;
    if (regret < low) low = regret;
    if (regret > high) high = regret;
  }
  // Regrets run from 0 to 1 and scores from 0 to 100.
  if (high - low < SCORE_TIE / 100) return new Float64Array(regrets.length);
  return regrets.map((regret) => (regret - low) / (high - low));
}
