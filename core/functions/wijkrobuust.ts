/** WIJKROBUUST: how often each neighbourhood ends on each rank when the weights are not sure. */

import { createSampler, REASONABLE_SPREAD, USUAL_DRAWS } from "../decision/sampling/rank-acceptability";
import { scaleValues } from "../decision/scale-values";
import { isLeftOut } from "./arguments";
import { FIGURES, readFigures, readScale, readWeights } from "./arguments-criteria";
import { readNumber } from "./arguments-numbers";
import type { FunctionSpec, NumberParameter } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { resultMatrix } from "./results";
import { refuseNothingKnown } from "./scored-decision";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";
import { words } from "./words";

/** The answer has as many columns as rows: beyond this no sheet can hold it. */
const MAX_CANDIDATES = 3000;

const spreadParameter = {
  name: "spreiding",
  shape: "value",
  optional: true,
  number: { fallback: REASONABLE_SPREAD, min: 0, max: 1 },
} as const satisfies NumberParameter;

const drawsParameter = {
  name: "trekkingen",
  shape: "value",
  optional: true,
  number: { fallback: USUAL_DRAWS, min: 100, max: 1_000_000, whole: true },
} as const satisfies NumberParameter;

export const wijkrobuust = {
  name: "WIJKROBUUST",
  parameters: [
    valuesParameter,
    { ...weightsParameter, optional: true },
    directionsParameter,
    spreadParameter,
    scaleParameter,
    drawsParameter,
  ],
  result: "matrix",
  compute([values, weights, directions, spread, scale, draws]) {
    if (isLeftOut(values)) unavailable(words.nothingGiven, { argument: "waarden" });
    const figures = readFigures(values);
    if (figures.rows > MAX_CANDIDATES) {
      invalid(words.tooManyCandidates, { count: figures.rows, most: MAX_CANDIDATES });
    }
    const shares = isLeftOut(weights) ? undefined : readWeights(weights, figures.columns);
    const resolved = readScale(figures, directions, scale);
    const sampling = {
      scaled: scaleValues(figures, resolved.scale),
      spread: readNumber(spread, spreadParameter, FIGURES),
      draws: readNumber(draws, drawsParameter, FIGURES),
    };
    const sampler = createSampler(shares ? { ...sampling, weights: shares } : sampling);
    sampler.step(sampling.draws);
    const acceptability = sampler.shares();
    refuseNothingKnown(acceptability.data);
    return resultMatrix(acceptability);
  },
} as const satisfies FunctionSpec;
