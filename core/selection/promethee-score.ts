/** The method `promethee`: the net flow as a score. */
import type { Decision } from "./decision";
import { netFlow } from "./net-flow";
import { scaleValues } from "./scale-values";

/**
 * 50 * (1 + phi), phi the net flow with a V-shape on the clipped values, p half of |best - worst| per criterion: with
 * the whole range it would only repeat `som`. Only on complete values. A criterion without spread adds nothing.
 */
export function prometheeScore({ values, weights, scale }: Decision): Float64Array {
  const scaled = scaleValues(values, scale);
  const higherIsBetter = new Int8Array(values.columns).fill(1);
  const thresholds = {
    indifference: new Float64Array(values.columns).fill(Number.NaN),
    preference: new Float64Array(values.columns).fill(0.5),
  };
  return netFlow(scaled, weights, higherIsBetter, thresholds).map((flow) => 50 * (1 + flow));
}
