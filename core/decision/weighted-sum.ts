/** The method `som`: the weighted mean of what is known of a candidate. */
import type { Decision } from "./decision";
import { scaleValue } from "./scale-value";

/**
 * The additive value model: 100 times the weighted mean of the scaled values, over the criteria that are known, weights
 * normalised again per candidate. 0..100; NaN for a candidate without any value of positive weight.
 * Keeney & Raiffa 1976; Fishburn 1967.
 */
export function weightedSum({ values, weights, scale }: Decision): Float64Array {
  const { rows, columns, data } = values;
  const { worst, best } = scale;
  const scores = new Float64Array(rows);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    let known = 0;
    for (let j = 0; j < columns; j++) {
      const value = data[position++] as number;
      if (!Number.isNaN(value)) {
        const weight = weights[j] as number;
        sum += weight * scaleValue(value, worst[j] as number, best[j] as number);
        known += weight;
      }
    }
    scores[i] = known > 0 ? 100 * (sum / known) : Number.NaN;
  }
  return scores;
}
