/** WIJKBIJDRAGE: the points that each criterion adds to the score of each neighbourhood. */
import { contributions } from "../decision/contributions";
import { readDecision } from "./arguments-criteria";
import type { FunctionSpec } from "./function-spec";
import { resultMatrix } from "./results";
import { refuseNothingKnown } from "./scored-decision";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";

export const wijkbijdrage = {
  name: "WIJKBIJDRAGE",
  parameters: [valuesParameter, weightsParameter, directionsParameter, scaleParameter],
  result: "matrix",
  compute([values, weights, directions, scale]) {
    const points = contributions(readDecision(values, weights, directions, scale));
    refuseNothingKnown(points.data);
    return resultMatrix(points);
  },
} as const satisfies FunctionSpec;
