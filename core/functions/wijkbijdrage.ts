/** WIJKBIJDRAGE: the points that each criterion adds to the score of each neighbourhood. */
import { contributions } from "../decision/contributions";
import { readDecision } from "./arguments-criteria";
import type { FunctionSpec } from "./function-spec";
import { resultMatrix } from "./results";
import { refuseNothingKnown } from "./scored-decision";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";

export const wijkbijdrage: FunctionSpec = {
  name: "WIJKBIJDRAGE",
  description: {
    nl: "Toont hoeveel punten elk criterium bijdraagt; een rij telt op tot de score van de wijk (methode som).",
    en: "Shows how many points each criterion adds; a row adds up to the score of the neighbourhood (method som).",
  },
  parameters: [valuesParameter, weightsParameter, directionsParameter, scaleParameter],
  result: "matrix",
  example: "=WIJKBIJDRAGE(B2:E13;B15:E15;B16:E16;B17:E18)",
  source: "Keeney & Raiffa 1976",
  compute([values, weights, directions, scale]) {
    const points = contributions(readDecision(values, weights, directions, scale));
    refuseNothingKnown(points.data);
    return resultMatrix(points);
  },
};
