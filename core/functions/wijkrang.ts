/** WIJKRANG: the rank of each neighbourhood by one of five methods. */
import { rankScores } from "../decision/rank-scores";
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

export const wijkrang = {
  name: "WIJKRANG",
  parameters: [valuesParameter, weightsParameter, directionsParameter, methodParameter, scaleParameter],
  result: "matrix",
  compute: (args) => resultColumn(rankScores(scoresOf(args))),
} as const satisfies FunctionSpec;
