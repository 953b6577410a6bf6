/** Weights from criteria compared two by two, and how consistent the comparisons are. */
import type { Matrix } from "../cells/matrix";

/** Mean consistency index of random comparisons, for 1 to 15 criteria (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

/** The random index is not published beyond this. */
export const MOST_COMPARED = RANDOM_INDEX.length;

/** The days of 2000 to 2099 as a spreadsheet counts them. */
const DAYS = { first: 36_526, last: 73_050 };

const PRECISION = 1e-12;
const MOST_STEPS = 10_000;

export interface PrincipalVector {
  /** Sum 1. */
  weights: Float64Array;
  /** The largest eigenvalue: the number of criteria when fully consistent, more when not. */
  lambdaMax: number;
}

/** The principal eigenvector of a positive reciprocal matrix, by power iteration to 1e-12. Saaty 1980. */
export function principalVector({ rows: count, data }: Matrix): PrincipalVector {
  let weights = new Float64Array(count).fill(1 / count);
  let lambdaMax = count;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Float64Array(count);
    let total = 0;
    for (let i = 0; i < count; i++) {
      let sum = 0;
      for (let j = 0; j < count; j++) sum += (data[i * count + j] as number) * (weights[j] as number);
      next[i] = sum;
      total += sum;
    }
    let change = 0;
    for (let i = 0; i < count; i++) {
      next[i] = (next[i] as number) / total;
      change = Math.max(change, Math.abs((next[i] as number) - (weights[i] as number)));
    }
    weights = next;
    // The weights sum to 1, so the sum of A w is the eigenvalue.
    lambdaMax = total;
    if (change < PRECISION) break;
  }
  return { weights, lambdaMax };
}

/** The row geometric means, normalised to sum 1. Crawford & Williams 1985. */
export function geometricWeights({ rows: count, data }: Matrix): Float64Array {
  const means = new Float64Array(count);
  let total = 0;
  for (let i = 0; i < count; i++) {
    let logarithms = 0;
    for (let j = 0; j < count; j++) logarithms += Math.log(data[i * count + j] as number);
    means[i] = Math.exp(logarithms / count);
    total += means[i] as number;
  }
  return means.map((mean) => mean / total);
}

/** Whether a comparison is a day: that is what a spreadsheet makes of a typed 1/3, and Excel hands it over as a number. */
export function isDay(comparison: number): boolean {
  return Number.isInteger(comparison) && comparison >= DAYS.first && comparison <= DAYS.last;
}

/**
 * CR = CI / RI with CI = (lambdaMax - m)/(m - 1); 0.10 or less is consistent enough. 0 for one or two criteria; at most
 * MOST_COMPARED criteria. Saaty 1980.
 */
export function consistencyRatio(comparisons: Matrix): number {
  const count = comparisons.rows;
  const randomIndex = RANDOM_INDEX[count - 1] ?? Number.NaN;
  if (count <= 2) return 0;
  const index = (principalVector(comparisons).lambdaMax - count) / (count - 1);
  // Rounding may put a fully consistent matrix a hair below zero.
  return Math.max(0, index / randomIndex);
}

/** The judgement that differs most from what all the others together imply. */
export interface WorstJudgement {
  row: number;
  column: number;
  given: number;
  /** The ratio of the two weights. */
  implied: number;
}

/** The pair (row before column) with the largest given / implied or implied / given; undefined for one criterion. */
export function worstJudgement(comparisons: Matrix): WorstJudgement | undefined {
  const { weights } = principalVector(comparisons);
  let worst: WorstJudgement | undefined;
  let largest = -1;
  for (let row = 0; row < comparisons.rows; row++) {
    for (let column = row + 1; column < comparisons.rows; column++) {
      const given = comparisons.data[row * comparisons.rows + column] as number;
      const implied = (weights[row] as number) / (weights[column] as number);
      const deviation = Math.abs(Math.log(given / implied));
      if (deviation > largest) {
        largest = deviation;
        worst = { row, column, given, implied };
      }
    }
  }
  return worst;
}
