/** WIJKROBUUST: how often each neighbourhood ends on each rank when the weights are not sure. */
import { createSampler, REASONABLE_SPREAD, USUAL_DRAWS } from "../selection/sampling/rank-acceptability";
import { scaleValues } from "../selection/scale-values";
import { isLeftOut } from "./arguments";
import { FIGURES, readFigures, readScale, readWeights } from "./arguments-criteria";
import { readNumber } from "./arguments-numbers";
import type { FunctionSpec } from "./function-spec";
import { invalid, unavailable } from "./refusal";
import { resultMatrix } from "./results";
import { refuseNothingKnown } from "./scored-decision";
import { directionsParameter, scaleParameter, valuesParameter, weightsParameter } from "./shared-parameters";

/** The answer has as many columns as rows: beyond this no sheet can hold it. */
const MAX_CANDIDATES = 3000;

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
    {
      name: "spreiding",
      description: {
        nl: "Hoe ver elk gewicht mag afwijken, van 0 tot 1. Leeg: 0,25.",
        en: "How far each weight may deviate, from 0 to 1. Empty: 0.25.",
      },
      shape: "value",
      optional: true,
    },
    scaleParameter,
    {
      name: "trekkingen",
      description: {
        nl: "Hoeveel keer er gewichten getrokken worden, van 100 tot 1.000.000. Leeg: 10.000.",
        en: "How many times weights are drawn, from 100 to 1,000,000. Empty: 10,000.",
      },
      shape: "value",
      optional: true,
    },
  ],
  result: "matrix",
  example: "=WIJKROBUUST(B2:E13;B15:E15;B16:E16;0,25;B17:E18)",
  source: "Lahdelma & Salminen 2001 (SMAA-2)",
  compute([values, weights, directions, spread, scale, draws]) {
    if (isLeftOut(values)) unavailable("functions.nothingGiven", { argument: "waarden" });
    const figures = readFigures(values);
    if (figures.rows > MAX_CANDIDATES) {
      invalid("functions.tooManyCandidates", { count: figures.rows, most: MAX_CANDIDATES });
    }
    const shares = isLeftOut(weights) ? undefined : readWeights(weights, figures.columns);
    const resolved = readScale(figures, directions, scale);
    const sampling = {
      scaled: scaleValues(figures, resolved.scale),
      spread: readNumber(spread, "spreiding", { ...FIGURES, fallback: REASONABLE_SPREAD, min: 0, max: 1 }),
      draws: readNumber(draws, "trekkingen", {
        ...FIGURES,
        fallback: USUAL_DRAWS,
        min: 100,
        max: 1_000_000,
        whole: true,
      }),
    };
    const sampler = createSampler(shares ? { ...sampling, weights: shares } : sampling);
    sampler.step(sampling.draws);
    const acceptability = sampler.shares();
    refuseNothingKnown(acceptability.data);
    return resultMatrix(acceptability);
  },
};
