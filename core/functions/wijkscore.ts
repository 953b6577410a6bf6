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

export const wijkscore: FunctionSpec = {
  name: "WIJKSCORE",
  description: {
    nl: "Geeft elke wijk een score van 0 tot 100; 100 is best.",
    en: "Gives each neighbourhood a score from 0 to 100; 100 is best.",
  },
  parameters: [valuesParameter, weightsParameter, directionsParameter, methodParameter, scaleParameter],
  result: "matrix",
  example: '=WIJKSCORE(B2:E13;B15:E15;B16:E16;"som";B17:E18)',
  source:
    "Keeney & Raiffa 1976 (som); Miller & Starr 1969 (product); Hwang & Yoon 1981 (topsis); Brans & Vincke 1985 (promethee); Opricovic & Tzeng 2004 (vikor)",
  compute: (args) => resultColumn(scoresOf(args)),
};
