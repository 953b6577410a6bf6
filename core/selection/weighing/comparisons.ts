/** Criteria compared two by two: the questions to ask, what is answered already, and the weights that follow. */
import type { Matrix } from "../../cells/matrix";
import { principalVector } from "../../decision/pairwise";
import { reciprocalMatrix } from "../../decision/reciprocal-matrix";

/** How many times heavier the first is, as answers to choose from; below 1 the second is heavier. Saaty 1980. */
export const JUDGEMENTS: readonly number[] = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9];

/** Up to this consistency ratio the comparisons agree well enough with each other. Saaty 1980. */
export const CONSISTENT_ENOUGH = 0.1;

/** Hand-typed reciprocals such as 0.33 for 1/3 count as that answer. */
const SAME_JUDGEMENT = 0.01;

/** Every two of so many criteria once, the first before the second. */
export function pairsOf(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => i).flatMap((i) =>
    Array.from({ length: count - i - 1 }, (_, k) => [i, i + 1 + k] as const),
  );
}

/** The square matrix of the cells; NaN where a cell holds no number above 0. A criterion equals itself. */
export function comparisonMatrix(count: number, cells: readonly (readonly unknown[])[]): Matrix {
  const data = new Float64Array(count * count).fill(Number.NaN);
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      const value = i === j ? 1 : cells[i]?.[j];
      if (typeof value === "number" && value > 0) data[i * count + j] = value;
    }
  }
  return { rows: count, columns: count, data };
}

/** True while neither side of the diagonal says how these two compare. */
export function isOpen({ columns, data }: Matrix, i: number, j: number): boolean {
  return Number.isNaN(data[i * columns + j]) && Number.isNaN(data[j * columns + i]);
}

/** The answer of JUDGEMENTS that a value stands for; -1 for a value between two of them, or none. */
export function judgementOf(value: number | undefined): number {
  return JUDGEMENTS.findIndex((one) => value !== undefined && Math.abs(one - value) < SAME_JUDGEMENT * one);
}

/** The weights (sum 1) that follow from the comparisons; undefined while one is lacking or two contradict. */
export function comparisonWeights(comparisons: Matrix): Float64Array | undefined {
  const full = reciprocalMatrix(comparisons);
  return "kind" in full ? undefined : principalVector(full).weights;
}
