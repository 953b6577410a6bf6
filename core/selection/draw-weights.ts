/** Draws sets of weights: around given ones, or any at all. Only + - * / and comparisons, so the same in every engine. */
import type { Random } from "./random";
import { createSortingNetwork } from "./sorting-network";

/** Fills `target` with one set of weights, each above 0, sum 1. */
export type WeightDrawer = (target: Float64Array) => void;

const RANGE = 4_294_967_296;
const CUT_STEPS = 2_147_483_648;

/**
 * Weights around given ones: each is multiplied by a number from [1 - spread, 1 + spread], every number as likely, and
 * they are normalised again. `weights` are above 0.
 */
export function drawAround(weights: Float64Array, spread: number, random: Random): WeightDrawer {
  const lowest = 1 - spread;
  const step = (2 * spread) / RANGE;
  return (target) => {
    let total = 0;
    for (let j = 0; j < weights.length; j++) {
      // Half a step in, so that even with a spread of 1 no weight becomes 0.
      const weight = (weights[j] as number) * (lowest + step * (random() + 0.5));
      target[j] = weight;
      total += weight;
    }
    for (let j = 0; j < weights.length; j++) target[j] = (target[j] as number) / total;
  };
}

/**
 * Any set of weights, every set as likely: the gaps between sorted uniform numbers are uniform on the simplex
 * (Rubinstein 1982; the usual draws of SMAA).
 */
export function drawAny(count: number, random: Random): WeightDrawer {
  const cuts = new Int32Array(count - 1);
  const sortCuts = createSortingNetwork(count - 1);
  return (target) => {
    for (let j = 0; j < count - 1; j++) cuts[j] = random() >>> 1;
    sortCuts(cuts);
    // Cuts lie in the middle of 2^31 steps; two equal ones would leave no weight at all.
    let previous = -0.5;
    for (let j = 0; j < count - 1; j++) {
      const cut = cuts[j] as number;
      target[j] = (cut > previous ? cut - previous : 0.5) / CUT_STEPS;
      previous = cut;
    }
    target[count - 1] = (CUT_STEPS - 0.5 - previous) / CUT_STEPS;
  };
}
