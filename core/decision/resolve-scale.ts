/** Completes what is known of directions and scale: an empty direction from the scale, an empty end from the candidates. */
import type { Matrix } from "../cells/matrix";
import type { Scale } from "./decision";
import { isAbove } from "./rounding";

/** The two ends of the scale as somebody gave them; NaN where the cell is empty. */
export interface GivenScale {
  worst: Float64Array;
  best: Float64Array;
}

/** A criterion whose scale runs against its direction. */
export interface ScaleContradiction {
  column: number;
  /** Direction: both ends were given. Order: one end came from the candidates and fell on the wrong side. */
  kind: "direction" | "order";
}

export interface ResolvedScale {
  directions: Int8Array;
  scale: Scale;
  contradictions: ScaleContradiction[];
}

/**
 * Directions (1 or -1) and scale of every criterion. `given` directions are 1, -1 or 0 for "not given": then the scale
 * tells, and else higher is better. Any given end makes the whole scale fixed; its empty ends are the extremes among
 * the candidates. A criterion of which no candidate has a value takes its other end, and has no spread.
 */
export function resolveScale(values: Matrix, given: Int8Array, ends?: GivenScale): ResolvedScale {
  const columns = values.columns;
  const directions = new Int8Array(columns);
  const worst = new Float64Array(columns);
  const best = new Float64Array(columns);
  const contradictions: ScaleContradiction[] = [];
  const { lowest, highest } = columnExtremes(values);
  let fixed = false;
  for (let j = 0; j < columns; j++) {
    const givenWorst = ends?.worst[j] ?? Number.NaN;
    const givenBest = ends?.best[j] ?? Number.NaN;
    const hasWorst = !Number.isNaN(givenWorst);
    const hasBest = !Number.isNaN(givenBest);
    if (hasWorst || hasBest) fixed = true;

    const direction = given[j] || (hasWorst && hasBest && givenBest < givenWorst ? -1 : 1);
    const low = lowest[j] as number;
    const high = highest[j] as number;
    let from = hasWorst ? givenWorst : direction > 0 ? low : high;
    let to = hasBest ? givenBest : direction > 0 ? high : low;
    if (Number.isNaN(from)) from = to;
    if (Number.isNaN(to)) to = from;
    if (direction > 0 ? to < from : to > from) {
      contradictions.push({ column: j, kind: hasWorst && hasBest ? "direction" : "order" });
    }
    directions[j] = direction;
    worst[j] = from;
    best[j] = to;
  }
  return { directions, scale: { worst, best, fixed }, contradictions };
}

/** The lowest and highest known value per column; NaN for a column without any. */
function columnExtremes({ rows, columns, data }: Matrix): { lowest: Float64Array; highest: Float64Array } {
  const lowest = new Float64Array(columns).fill(Number.POSITIVE_INFINITY);
  const highest = new Float64Array(columns).fill(Number.NEGATIVE_INFINITY);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      // A missing value is NaN, and no comparison with NaN holds.
      const value = data[position++] as number;
      if (value < (lowest[j] as number)) lowest[j] = value;
      if (value > (highest[j] as number)) highest[j] = value;
    }
  }
  for (let j = 0; j < columns; j++) {
    if ((lowest[j] as number) > (highest[j] as number)) lowest[j] = highest[j] = Number.NaN;
    else if (!isAbove(highest[j] as number, lowest[j] as number)) highest[j] = lowest[j] as number;
  }
  return { lowest, highest };
}
