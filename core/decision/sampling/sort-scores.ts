/** Puts the scores of each draw in order, as fast as their number allows. */
import { LANES } from "./lanes";
import { createKeySorter } from "./sort-keys";
import { sortingNetwork, sortSideBySide } from "./sorting-network";

/**
 * The scores of LANES draws as whole numbers: a key has the first digits of a score in its high bits and whose it is, its
 * owner, in the low ones. Scores whose first digits differ by two steps or more are in the order of their keys; of closer
 * ones only the digits that were left out tell the order.
 */
export interface ScoreKeys {
  /** Key k of a draw stands at lane * laneStep + k * keyStep. */
  keys: Int32Array;
  /** Keys per draw. */
  count: number;
  laneStep: number;
  keyStep: number;
  /** So many low bits of a key are its owner. */
  ownerBits: number;
}

export interface ScoreSorter {
  /** Takes in the scores (0..1) of LANES draws, side by side (lanes.ts). */
  sort(scores: Float64Array): void;
  /** The last scores taken in: the keys of each draw ascending. */
  sorted: ScoreKeys;
}

/** Up to so many scores a sorting network is fastest. */
const FEW = 64;

/** For `count` scores per draw. */
export function createScoreSorter(count: number): ScoreSorter {
  // At least one bit: a score of 1 must stay below the sign.
  const ownerBits = Math.max(1, 32 - Math.clz32(count - 1));
  return count <= FEW ? sortFew(count, ownerBits) : sortMany(count, ownerBits);
}

/** All draws together, through a sorting network. */
function sortFew(count: number, ownerBits: number): ScoreSorter {
  const packed: ScoreKeys = { keys: new Int32Array(count * LANES), count, laneStep: 1, keyStep: LANES, ownerBits };
  const network = sortingNetwork(count);
  return {
    sort(scores) {
      pack(scores, packed);
      sortSideBySide(packed.keys, network);
    },
    sorted: packed,
  };
}

/** Each draw by itself. */
function sortMany(count: number, ownerBits: number): ScoreSorter {
  const packed: ScoreKeys = { keys: new Int32Array(count * LANES), count, laneStep: count, keyStep: 1, ownerBits };
  const sorted: ScoreKeys = { keys: new Int32Array(count * LANES), count, laneStep: count, keyStep: 1, ownerBits };
  const sortKeys = createKeySorter(count);
  return {
    sort(scores) {
      pack(scores, packed);
      for (let lane = 0; lane < LANES; lane++) sortKeys(packed.keys, sorted.keys, lane * count);
    },
    sorted,
  };
}

function pack(scores: Float64Array, { keys, count, laneStep, keyStep, ownerBits }: ScoreKeys): void {
  const steps = 2 ** (31 - ownerBits) - 1;
  for (let owner = 0; owner < count; owner++) {
    const from = owner * LANES;
    const to = owner * keyStep;
    keys[to] = (((scores[from] as number) * steps) << ownerBits) | owner;
    keys[to + laneStep] = (((scores[from + 1] as number) * steps) << ownerBits) | owner;
    keys[to + 2 * laneStep] = (((scores[from + 2] as number) * steps) << ownerBits) | owner;
    keys[to + 3 * laneStep] = (((scores[from + 3] as number) * steps) << ownerBits) | owner;
  }
}
