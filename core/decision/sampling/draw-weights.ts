/** Draws sets of weights: around given ones, or any at all. Only + - * / and comparisons, so the same in every engine. */
import type { Random } from "../../cells/random";
import { LANES } from "./lanes";
import { sortingNetwork, sortSideBySide } from "./sorting-network";

/** Fills `sets` with the next LANES sets of weights, side by side (lanes.ts), each weight above 0, each set sum 1. */
export type WeightDrawer = (sets: Float64Array) => void;

const RANGE = 4_294_967_296;
const CUT_STEPS = 2_147_483_648;

/**
 * Weights around given ones: each is multiplied by a number from [1 - spread, 1 + spread], every number as likely, and
 * they are normalised again. `weights` are above 0.
 */
export function drawAround(weights: Float64Array, spread: number, random: Random): WeightDrawer {
  const lowest = 1 - spread;
  const step = (2 * spread) / RANGE;
  const numbers = new Uint32Array(weights.length * LANES);
  return (sets) => {
    random(numbers);
    let next = 0;
    for (let lane = 0; lane < LANES; lane++) {
      let total = 0;
      for (let j = 0; j < weights.length; j++) {
        // Half a step in, so that even with a spread of 1 no weight becomes 0.
        const weight = (weights[j] as number) * (lowest + step * ((numbers[next++] as number) + 0.5));
        sets[j * LANES + lane] = weight;
        total += weight;
      }
      for (let place = lane; place < numbers.length; place += LANES) sets[place] = (sets[place] as number) / total;
    }
  };
}

/**
 * Any set of weights, every set as likely: the gaps between sorted uniform numbers are uniform on the simplex
 * (Rubinstein 1982; the usual draws of SMAA).
 */
export function drawAny(count: number, random: Random): WeightDrawer {
  const numbers = new Uint32Array((count - 1) * LANES);
  const cuts = new Int32Array(numbers.length);
  const network = sortingNetwork(count - 1);
  return (sets) => {
    random(numbers);
    for (let place = 0; place < cuts.length; place++) cuts[place] = (numbers[place] as number) >>> 1;
    sortSideBySide(cuts, network);
    gaps(cuts, sets);
  };
}

/** The gaps between cuts of 0..1, and before the first and after the last. Cuts lie in the middle of 2^31 steps. */
function gaps(cuts: Int32Array, sets: Float64Array): void {
  for (let lane = 0; lane < LANES; lane++) {
    let previous = -0.5;
    for (let place = lane; place < cuts.length; place += LANES) {
      const cut = cuts[place] as number;
      // Two equal cuts would leave no weight at all.
      sets[place] = (cut > previous ? cut - previous : 0.5) / CUT_STEPS;
      previous = cut;
    }
    sets[cuts.length + lane] = (CUT_STEPS - 0.5 - previous) / CUT_STEPS;
  }
}
