/** The method `topsis`: how near to the ideal and how far from its opposite. */
import type { Decision } from "./decision";
import { scaleValue } from "./scale-value";

/**
 * TOPSIS (Hwang & Yoon 1981): 100 * d- / (d+ + d-), with d+ and d- the weighted Euclidean distances to the ideal and to
 * the anti-ideal. Without a fixed scale on vector-normalised values, ideal and anti-ideal among the candidates; with a
 * fixed scale on the scaled values, ideal 1 and anti-ideal 0. Only on complete values. A criterion without spread adds
 * nothing; where no criterion has spread every score is 50.
 *
 * Both forms measure a distance along a criterion as the distance from ideal to anti-ideal (`reach`) times a share of
 * it, and that share is the same in both: the scaled value.
 */
export function topsis(decision: Decision): Float64Array {
  return topsisParts(decision).scores;
}

/** The intermediate table of TOPSIS. */
export interface Topsis {
  /** Per criterion: how far ideal and anti-ideal lie apart, weighted; relative to the largest. */
  reach: Float64Array;
  /** d+ and d- per candidate, in the same unit. */
  toIdeal: Float64Array;
  toAntiIdeal: Float64Array;
  scores: Float64Array;
}

/** As `topsis`, with what it came from: along a criterion a candidate lies `reach` times its scaled value from the anti-ideal. */
export function topsisParts(decision: Decision): Topsis {
  const { rows, columns, data } = decision.values;
  const { worst, best, fixed } = decision.scale;
  const reach = fixed ? fixedReach(decision) : vectorReach(decision);
  // Only the ratio of distances counts: relative to the largest no square can underflow to nothing.
  const largest = reach.reduce((max, value) => Math.max(max, value), 0);
  const factors = largest > 0 ? reach.map((value) => value / largest) : reach;

  const parts = {
    toIdeal: new Float64Array(rows),
    toAntiIdeal: new Float64Array(rows),
    scores: new Float64Array(rows),
  };
  let position = 0;
  for (let i = 0; i < rows; i++) {
    let ideal = 0;
    let antiIdeal = 0;
    for (let j = 0; j < columns; j++) {
      const share = scaleValue(data[position++] as number, worst[j] as number, best[j] as number);
      const done = (factors[j] as number) * share;
      const left = (factors[j] as number) * (1 - share);
      antiIdeal += done * done;
      ideal += left * left;
    }
    const away = Math.sqrt(antiIdeal);
    const near = Math.sqrt(ideal);
    parts.toAntiIdeal[i] = away;
    parts.toIdeal[i] = near;
    parts.scores[i] = near + away > 0 ? 100 * (away / (near + away)) : 50;
  }
  return { reach: factors, ...parts };
}

/** On the scaled values ideal and anti-ideal are 1 apart, times the weight. */
function fixedReach({ weights, scale: { worst, best } }: Decision): Float64Array {
  return weights.map((weight, j) => (worst[j] === best[j] ? 0 : weight));
}

/** On vector-normalised values: the range of the column, divided by the root of its sum of squares, times the weight. */
function vectorReach({ values, weights, scale: { worst, best } }: Decision): Float64Array {
  const { rows, columns, data } = values;
  // Values relative to the largest of their column: squares that cannot overflow.
  const largest = worst.map((value, j) => Math.max(Math.abs(value), Math.abs(best[j] as number)) || 1);
  const squares = new Float64Array(columns);
  let position = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const relative = (data[position++] as number) / (largest[j] as number);
      squares[j] = (squares[j] as number) + relative * relative;
    }
  }
  return weights.map((weight, j) => {
    if (worst[j] === best[j]) return 0;
    const range = Math.abs(
      (best[j] as number) / (largest[j] as number) - (worst[j] as number) / (largest[j] as number),
    );
    return (weight * range) / Math.sqrt(squares[j] as number);
  });
}
