/** The method `product`: ratios to the best, each raised to the power of its weight. */
import type { Matrix } from "../cells/matrix";
import type { Decision } from "./decision";

/**
 * The weighted product: 100 times the product of x / best (higher is better) or best / x (lower is better), each to the
 * power of its weight and clipped at 1. Only on complete, positive values with a positive best (method-problem.ts); the
 * worst end of the scale plays no part. Bridgman 1922; Miller & Starr 1969.
 */
export function weightedProduct(decision: Decision): Float64Array {
  const { rows, columns } = decision.values;
  const scores = new Float64Array(rows);
  for (let i = 0; i < rows; i++) {
    let logarithm = 0;
    for (let j = 0; j < columns; j++) {
      const weight = decision.weights[j] as number;
      const ratio = ratioAt(decision, i, j);
      // Zero times the logarithm of a ratio that underflowed to 0 would be NaN.
      if (weight > 0 && ratio < 1) logarithm += weight * Math.log(ratio);
    }
    scores[i] = 100 * Math.exp(logarithm);
  }
  return scores;
}

/** The ratio to the best of each candidate on each criterion, at most 1: what is raised to the power of the weight. */
export function ratiosToBest(decision: Decision): Matrix {
  const { rows, columns } = decision.values;
  const data = Float64Array.from({ length: rows * columns }, (_, at) =>
    Math.min(1, ratioAt(decision, Math.floor(at / columns), at % columns)),
  );
  return { rows, columns, data };
}

function ratioAt({ values, directions, scale }: Decision, i: number, j: number): number {
  const value = values.data[i * values.columns + j] as number;
  const best = scale.best[j] as number;
  return (directions[j] as number) > 0 ? value / best : best / value;
}
