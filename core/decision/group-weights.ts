/** One set of weights for a group. */
import type { Matrix } from "../cells/matrix";
import { normaliseWeights } from "./normalise-weights";

/**
 * The group's weights (sum 1) from those of its members: rows are people, each with sum 1, columns are criteria. The
 * geometric mean (Aczel & Saaty 1983) is 0 where anybody gives 0; the median is not moved by one person far off.
 * Undefined when that leaves no weight at all.
 */
export function groupWeights({ rows, columns, data }: Matrix, form: "geometric" | "median"): Float64Array | undefined {
  const together = Float64Array.from({ length: columns }, (_, j) => {
    const given = Float64Array.from({ length: rows }, (_, person) => data[person * columns + j] as number);
    return form === "median" ? median(given) : geometricMean(given);
  });
  return together.some((weight) => weight > 0) ? normaliseWeights(together) : undefined;
}

function geometricMean(values: Float64Array): number {
  let logarithms = 0;
  for (const value of values) logarithms += Math.log(value);
  return Math.exp(logarithms / values.length);
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2;
}
