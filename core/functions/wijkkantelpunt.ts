/** WIJKKANTELPUNT: how far each weight may move before another neighbourhood stands first. */

import { nearestTakeover, tippingPoints } from "../decision/tipping-points";
import { readDecision } from "./arguments-criteria";
import type { FunctionSpec, SheetValue } from "./function-spec";
import { unavailable } from "./refusal";
import { resultCell } from "./results";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";
import { words } from "./words";

export const wijkkantelpunt = {
  name: "WIJKKANTELPUNT",
  parameters: [valuesParameter, weightsParameter, directionsParameter, scaleParameter],
  result: "matrix",
  compute([values, weights, directions, scale]) {
    const decision = readDecision(values, weights, directions, scale);
    const tipping = tippingPoints(decision) ?? unavailable(words.nothingKnown);
    return tipping.points.map((point, j): SheetValue[] => {
      const successor = nearestTakeover(point, decision.weights[j] as number);
      return [resultCell(point.low), resultCell(point.high), successor === undefined ? "" : successor + 1];
    });
  },
} as const satisfies FunctionSpec;
