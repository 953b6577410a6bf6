/** Weights that come from the figures themselves: what varies more, or says something of its own, weighs more. */
import type { Matrix } from "../cells/matrix";
import { pearson } from "./correlation";
import { scaleExtremes } from "./scale-extremes";

/** A difference in correlation or entropy below this is rounding. */
const ROUNDING = 1e-12;

/**
 * Entropy weights: sum-normalised p, e = -1/ln(n) sum p ln p, w ~ 1 - e. Shannon; Hwang & Yoon 1981. Sum 1; undefined
 * when no column varies. Values are zero or more, none missing.
 */
export function entropyWeights({ rows, columns, data }: Matrix): Float64Array | undefined {
  const information = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    let largest = 0;
    for (let i = 0; i < rows; i++) largest = Math.max(largest, data[i * columns + j] as number);
    if (largest === 0) continue;
    // Shares of the largest first: a sum of very large values would be beyond what a number can hold.
    let total = 0;
    for (let i = 0; i < rows; i++) total += (data[i * columns + j] as number) / largest;
    let entropy = 0;
    for (let i = 0; i < rows; i++) {
      const share = (data[i * columns + j] as number) / largest / total;
      if (share > 0) entropy -= share * Math.log(share);
    }
    const lost = 1 - entropy / Math.log(rows);
    information[j] = lost > ROUNDING ? lost : 0;
  }
  return normalised(information);
}

/**
 * CRITIC: the standard deviation of the scaled column times the sum of 1 - r with the others. Columns without spread
 * get 0 and are left out of the others' sums. Diakoulaki, Mavrotas & Papayannakis 1995. Sum 1; undefined when nothing
 * varies or all columns say the same.
 */
export function criticWeights(values: Matrix, directions: Int8Array): Float64Array | undefined {
  const scaled = scaleExtremes(values, directions);
  const information = Float64Array.from(scaled, (column, j) => {
    if (!column) return 0;
    let conflict = 0;
    scaled.forEach((other, k) => {
      if (!other || k === j) return;
      const difference = 1 - pearson(column, other);
      if (difference > ROUNDING) conflict += difference;
    });
    return sampleDeviation(column) * conflict;
  });
  return normalised(information);
}

/** The sample standard deviation of each column between its extremes, sum 1; undefined when nothing varies. */
export function deviationWeights(values: Matrix): Float64Array | undefined {
  const directions = new Int8Array(values.columns).fill(1);
  const scaled = scaleExtremes(values, directions);
  return normalised(Float64Array.from(scaled, (column) => (column ? sampleDeviation(column) : 0)));
}

function sampleDeviation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return Math.sqrt(squares / (values.length - 1));
}

function normalised(parts: Float64Array): Float64Array | undefined {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total > 0 ? parts.map((part) => part / total) : undefined;
}
