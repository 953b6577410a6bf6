/** The method `promethee`: the net flow as a score. */
import type { Matrix } from "../cells/matrix";
import type { Decision } from "./decision";
import { netFlow, type Thresholds } from "./net-flow";
import { scaleValues } from "./scale-values";

/**
 * 50 * (1 + phi), phi the net flow with a V-shape on the clipped values, p half of |best - worst| per criterion: with
 * the whole range it would only repeat `som`. Only on complete values. A criterion without spread adds nothing.
 */
export function prometheeScore({ values, weights, scale }: Decision): Float64Array {
  const flow = netFlow(scaleValues(values, scale), weights, ...compared(values.columns));
  return flow.map((phi) => 50 * (1 + phi));
}

/** The net flow of each candidate on each criterion by itself, -1..1; times the weights they add up to phi. */
export function criterionFlows({ values, scale }: Decision): Matrix {
  const { rows, columns } = values;
  const scaled = scaleValues(values, scale);
  const data = new Float64Array(rows * columns);
  for (let j = 0; j < columns; j++) {
    const alone = new Float64Array(columns);
    alone[j] = 1;
    netFlow(scaled, alone, ...compared(columns)).forEach((flow, i) => {
      data[i * columns + j] = flow;
    });
  }
  return { rows, columns, data };
}

/** Scaled values: higher is better, and half of the scale is a full preference. */
function compared(columns: number): [directions: Int8Array, thresholds: Thresholds] {
  const indifference = new Float64Array(columns).fill(Number.NaN);
  const preference = new Float64Array(columns).fill(0.5);
  return [new Int8Array(columns).fill(1), { indifference, preference }];
}
