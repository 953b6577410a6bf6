/** WIJKDEKKING: how much of the weight is known of each neighbourhood. */
import { coverage } from "../decision/coverage";
import { readFigures, readWeights } from "./arguments-criteria";
import type { FunctionSpec } from "./function-spec";
import { resultColumn } from "./results";
import { valuesParameter, weightsParameter } from "./shared-parameters";

export const wijkdekking = {
  name: "WIJKDEKKING",
  parameters: [valuesParameter, weightsParameter],
  result: "matrix",
  compute([values, weights]) {
    const figures = readFigures(values);
    return resultColumn(coverage(figures, readWeights(weights, figures.columns)));
  },
} as const satisfies FunctionSpec;
