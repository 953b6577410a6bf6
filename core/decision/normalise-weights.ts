/** Weights that sum to 1. */

/**
 * Divides each weight by their sum. The input holds zero or more each, not all zero; weights so large that their sum
 * is beyond what a number can hold are first divided by the largest.
 */
export function normaliseWeights(points: ArrayLike<number>): Float64Array {
  const weights = Float64Array.from(points);
  let total = sumOf(weights);
  // A sum out of range, or so small that dividing by it loses digits.
  if (!(total >= 1e-290 && total <= Number.MAX_VALUE)) {
    const largest = weights.reduce((max, weight) => Math.max(max, weight), 0);
    for (let j = 0; j < weights.length; j++) weights[j] = (weights[j] as number) / largest;
    total = sumOf(weights);
  }
  return weights.map((weight) => weight / total);
}

function sumOf(weights: Float64Array): number {
  let sum = 0;
  for (let j = 0; j < weights.length; j++) sum += weights[j] as number;
  return sum;
}
