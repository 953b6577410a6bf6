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

export const wijkrang: FunctionSpec = {
  name: "WIJKRANG",
  description: {
    nl: "Rangschikt de wijken: 1 is best, gelijke scores delen de beste rang.",
    en: "Ranks the neighbourhoods: 1 is best, equal scores share the best rank.",
  },
  parameters: [valuesParameter, weightsParameter, directionsParameter, methodParameter, scaleParameter],
  result: "matrix",
  example: '=WIJKRANG(B2:E13;B15:E15;B16:E16;"topsis")',
  compute: (args) => resultColumn(rankScores(scoresOf(args))),
};
