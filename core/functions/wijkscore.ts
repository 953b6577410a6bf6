/** WIJKSCORE: the score of each neighbourhood by one of five methods. */
import type { FunctionSpec } from "./function-spec";
import { resultColumn } from "./results";
import { scoresOf } from "./scored-decision";
import {
  directionsParameter,
  methodParameter,
  scaleParameter,
  valuesParameter,
  weightsParameter,
} from "./shared-parameters";

export const wijkscore = {
  name: "WIJKSCORE",
  parameters: [valuesParameter, weightsParameter, directionsParameter, methodParameter, scaleParameter],
  result: "matrix",
  compute: (args) => resultColumn(scoresOf(args)),
} as const satisfies FunctionSpec;
