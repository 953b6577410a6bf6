/** What every method of aggregation computes on: the candidates' values, the weights, the directions and the scale. */
import type { Matrix } from "../cells/matrix";

/** The value that counts as worst and the value that counts as best, per criterion. */
export interface Scale {
  worst: Float64Array;
  best: Float64Array;
  /** False when worst and best are the extremes among the candidates at hand. */
  fixed: boolean;
}

export interface Decision {
  /** Rows are candidates, columns are criteria; NaN is missing. */
  values: Matrix;
  /** One per criterion, zero or more, sum 1. */
  weights: Float64Array;
  /** 1: higher is better; -1: lower is better. */
  directions: Int8Array;
  scale: Scale;
}
