/** WIJKPROMETHEE: how much each neighbourhood is preferred, net, over all others. */

import { firstGap } from "../decision/first-gap";
import { netFlow } from "../decision/net-flow";
import { isLeftOut, shownCell, stripPlace } from "./arguments";
import { PER_CRITERION, readFigures, readScale, readWeights, refuseGap } from "./arguments-criteria";
import { readVector } from "./arguments-numbers";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { resultColumn } from "./results";
import { directionsParameter, valuesParameter, weightsParameter } from "./shared-parameters";
import { words } from "./words";

export const wijkpromethee = {
  name: "WIJKPROMETHEE",
  parameters: [
    valuesParameter,
    weightsParameter,
    directionsParameter,
    { name: "onverschilligheid", shape: "range", optional: true },
    { name: "voorkeur", shape: "range", optional: true },
  ],
  result: "matrix",
  compute([values, weights, directions, indifference, preference]) {
    if (isLeftOut(values)) unavailable(words.nothingGiven, { argument: "waarden" });
    const figures = readFigures(values);
    const shares = readWeights(weights, figures.columns);
    const resolved = readScale(figures, directions, undefined);
    const thresholds = {
      indifference: readThresholds(indifference, "onverschilligheid", figures.columns),
      preference: readThresholds(preference, "voorkeur", figures.columns),
    };
    thresholds.indifference.forEach((q, j) => {
      const p = thresholds.preference[j] as number;
      if (q > p) {
        invalid(words.thresholdsCrossed, { column: String(j + 1), q: shownCell(q), p: shownCell(p) });
      }
    });
    const gap = firstGap(figures);
    if (gap) refuseGap(gap);
    return resultColumn(netFlow(figures, shares, resolved.directions, thresholds));
  },
} as const satisfies FunctionSpec;

/** One threshold per criterion, or one number for all; NaN where there is none. */
function readThresholds(raw: unknown, argument: string, count: number): Float64Array {
  if (isLeftOut(raw)) return new Float64Array(count).fill(Number.NaN);
  const single = readVector(raw, argument, { specialValues: true });
  const vector =
    single.values.length === 1
      ? single
      : readVector(raw, argument, { specialValues: true, length: count, per: PER_CRITERION });
  vector.values.forEach((threshold, index) => {
    const found = shownCell(threshold);
    if (threshold < 0) invalid(words.negativeThreshold, { place: stripPlace(vector, index), found });
  });
  return vector.values.length === count ? vector.values : new Float64Array(count).fill(vector.values[0] as number);
}
