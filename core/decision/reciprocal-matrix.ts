/** Completes pairwise comparisons as people fill them in: one side of the diagonal, or both, nearly reciprocal. */
import type { Matrix } from "../cells/matrix";
import { ROUNDING } from "./rounding";

/** Hand-typed reciprocals such as 0.33 for 1/3 count as the same judgement. */
const TOLERANCE = 0.05 + ROUNDING;

/** What is wrong with a comparison; rows and columns from 0. */
export interface ComparisonProblem {
  kind: "notPositive" | "diagonal" | "notReciprocal" | "missing";
  row: number;
  column: number;
}

/**
 * A blank is the reciprocal of its mirror cell, a blank on the diagonal 1. Of two that are reciprocal within 5 % the
 * larger decides. NaN is blank.
 */
export function reciprocalMatrix({ rows: count, data }: Matrix): Matrix | ComparisonProblem {
  const full = new Float64Array(count * count);
  for (let row = 0; row < count; row++) {
    for (let column = row; column < count; column++) {
      const given = data[row * count + column] as number;
      const mirror = data[column * count + row] as number;
      if (given <= 0) return { kind: "notPositive", row, column };
      if (mirror <= 0) return { kind: "notPositive", row: column, column: row };
      if (row === column) {
        if (Math.abs(given - 1) > TOLERANCE) return { kind: "diagonal", row, column };
        full[row * count + column] = 1;
        continue;
      }
      if (Number.isNaN(given) && Number.isNaN(mirror)) return { kind: "missing", row, column };
      if (Math.abs(given * mirror - 1) > TOLERANCE) return { kind: "notReciprocal", row: column, column: row };
      const fromGiven = Number.isNaN(mirror) || given >= mirror;
      full[row * count + column] = fromGiven ? given : 1 / mirror;
      full[column * count + row] = fromGiven ? 1 / given : mirror;
    }
  }
  return { rows: count, columns: count, data: full };
}
