/** How much of the weight is known of each candidate. */
import type { Matrix } from "../cells/matrix";

/** The share (0..1) of the weight of the criteria for which a candidate has a value. */
export function coverage({ rows, columns, data }: Matrix, weights: Float64Array): Float64Array {
  const shares = new Float64Array(rows);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    let known = 0;
    let total = 0;
    for (let j = 0; j < columns; j++) {
      const weight = weights[j] as number;
      total += weight;
      if (!Number.isNaN(data[position++] as number)) known += weight;
    }
    // Both sums add in the same order, so that nothing missing is exactly 1.
    shares[i] = known / total;
  }
  return shares;
}
