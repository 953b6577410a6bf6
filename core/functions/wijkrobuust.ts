/** WIJKROBUUST: how often each neighbourhood ends on each rank when the weights are not sure. */

import { createSampler, REASONABLE_SPREAD, USUAL_DRAWS } from "../decision/sampling/rank-acceptability";
import { scaleValues } from "../decision/scale-values";
import { isLeftOut } from "./arguments";
import { FIGURES, readFigures, readScale, readWeights } from "./arguments-criteria";
import { readNumber } from "./arguments-numbers";
import type { FunctionSpec } from "./function-spec";
import { numberParameter } from "./number-parameter";
import { invalid, unavailable } from "./refusal";
import { resultMatrix } from "./results";
import { refuseNothingKnown } from "./scored-decision";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";
import { words } from "./words";

/** The answer has as many columns as rows: beyond this no sheet can hold it. */
const MAX_CANDIDATES = 3000;

const spreadParameter = numberParameter(
  "spreiding",
  { nl: "Hoe ver elk gewicht mag afwijken", en: "How far each weight may deviate" },
  { fallback: REASONABLE_SPREAD, min: 0, max: 1 },
);

const drawsParameter = numberParameter(
  "trekkingen",
  { nl: "Hoeveel keer er gewichten getrokken worden", en: "How many times weights are drawn" },
  { fallback: USUAL_DRAWS, min: 100, max: 1_000_000, whole: true },
);

export const wijkrobuust: FunctionSpec = {
  name: "WIJKROBUUST",
  description: {
    nl: "Geeft per wijk het aandeel (0 tot 1) van de trekkingen waarin ze op elke rang eindigt: rij is de wijk, kolom de rang.",
    en: "Gives for each neighbourhood the share (0 to 1) of the draws in which it ends on each rank: row is the neighbourhood, column the rank.",
  },
  parameters: [
    valuesParameter,
    {
      ...weightsParameter,
      description: {
        nl: "Het gewicht van elk criterium. Leeg: elke verdeling van de gewichten is even waarschijnlijk.",
        en: "The weight of each criterion. Empty: every set of weights is equally likely.",
      },
      optional: true,
    },
    directionsParameter,
    spreadParameter,
    scaleParameter,
    drawsParameter,
  ],
  result: "matrix",
  example: "=WIJKROBUUST(B2:E13;B15:E15;B16:E16;0,25;B17:E18)",
  source: "Lahdelma & Salminen 2001 (SMAA-2)",
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
};
