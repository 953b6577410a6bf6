/** WIJKDEKKING: how much of the weight is known of each neighbourhood. */
import { coverage } from "../decision/coverage";
import { readFigures, readWeights } from "./arguments-criteria";
import type { FunctionSpec } from "./function-spec";
import { resultColumn } from "./results";
import { valuesParameter, weightsParameter } from "./shared-parameters";

export const wijkdekking: FunctionSpec = {
  name: "WIJKDEKKING",
  description: {
    nl: "Geeft per wijk het aandeel (0 tot 1) van het gewicht waarvoor er een cijfer is.",
    en: "Gives for each neighbourhood the share (0 to 1) of the weight for which there is a figure.",
  },
  parameters: [valuesParameter, weightsParameter],
  result: "matrix",
  example: "=WIJKDEKKING(B2:E13;B15:E15)",
  compute([values, weights]) {
    const figures = readFigures(values);
    return resultColumn(coverage(figures, readWeights(weights, figures.columns)));
  },
};
