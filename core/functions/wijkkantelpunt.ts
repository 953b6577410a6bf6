/** WIJKKANTELPUNT: how far each weight may move before another neighbourhood stands first. */

import { nearestTakeover, tippingPoints } from "../decision/tipping-points";
import { readDecision } from "./arguments-criteria";
import type { FunctionSpec, SheetValue } from "./function-spec";
import { unavailable } from "./refusal";
import { resultCell } from "./results";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";
import { words } from "./words";

export const wijkkantelpunt: FunctionSpec = {
  name: "WIJKKANTELPUNT",
  description: {
    nl: "Geeft per criterium het laagste en hoogste gewicht (0 tot 1) waarbij de eerste wijk eerst blijft, en het rijnummer van de wijk die dan overneemt.",
    en: "Gives for each criterion the lowest and highest weight (0 to 1) at which the first neighbourhood stays first, and the row number of the one that takes over.",
  },
  parameters: [valuesParameter, weightsParameter, directionsParameter, scaleParameter],
  result: "matrix",
  example: "=WIJKKANTELPUNT(B2:E13;B15:E15;B16:E16;B17:E18)",
  source: "Mareschal 1988; Triantaphyllou & Sanchez 1997",
  compute([values, weights, directions, scale]) {
    const decision = readDecision(values, weights, directions, scale);
    const tipping = tippingPoints(decision) ?? unavailable(words.nothingKnown);
    return tipping.points.map((point, j): SheetValue[] => {
      const successor = nearestTakeover(point, decision.weights[j] as number);
      return [resultCell(point.low), resultCell(point.high), successor === undefined ? "" : successor + 1];
    });
  },
};
