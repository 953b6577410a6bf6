/** Puts the scores of each draw in order, as fast as their number allows. */
import { LANES } from "./lanes";
import { createPairSorter, insertionSort, type PairSorter } from "./sort-pairs";
import { createSortingNetwork } from "./sorting-network";

/** The scores of one draw in ascending order, and whose each is. */
export interface SortedDraw {
  scores: Float64Array;
  order: Int32Array;
}

/** Fills `sorted` with each of the LANES draws in order. The scores of draw s stand together, from s * count on. */
export type ScoreSorter = (scores: Float64Array, sorted: readonly SortedDraw[]) => void;

/** The low bits of a packed score tell whose it is. */
const OWNER_BITS = 6;
/** Up to so many scores a sorting network is fastest. */
const FEW = 1 << OWNER_BITS;

/** Room for LANES draws of `count` scores. */
export function createSortedDraws(count: number): SortedDraw[] {
  return Array.from({ length: LANES }, () => ({ scores: new Float64Array(count), order: new Int32Array(count) }));
}

/** A function that sorts `count` scores between 0 and 1 per draw. */
export function createScoreSorter(count: number): ScoreSorter {
  return count <= FEW ? sortFew(count) : sortMany(count, createPairSorter(count));
}

function sortMany(count: number, sortPairs: PairSorter): ScoreSorter {
  return (all, sorted) => {
    sorted.forEach(({ scores, order }, lane) => {
      scores.set(all.subarray(lane * count, (lane + 1) * count));
      for (let k = 0; k < count; k++) order[k] = k;
      sortPairs(scores, order);
    });
  };
}

/** Sorts whole numbers that hold the first digits of a score and whose it is; then mends what further digits decide. */
function sortFew(count: number): ScoreSorter {
  const packed = new Int32Array(count * LANES);
  const sortPacked = createSortingNetwork(count);
  return (all, sorted) => {
    for (let lane = 0; lane < LANES; lane++) pack(all, lane, count, packed);
    sortPacked(packed);
    sorted.forEach((draw, lane) => {
      if (!unpack(packed, all, lane, count, draw)) insertionSort(draw.scores, draw.order);
    });
  };
}

function pack(all: Float64Array, lane: number, count: number, packed: Int32Array): void {
  const steps = 2 ** (31 - OWNER_BITS) - 1;
  const first = lane * count;
  for (let k = 0; k < count; k++) {
    packed[k * LANES + lane] = (((all[first + k] as number) * steps) << OWNER_BITS) | k;
  }
}

/** Tells whether the scores are in order to their last digit. */
function unpack(packed: Int32Array, all: Float64Array, lane: number, count: number, { scores, order }: SortedDraw) {
  const first = lane * count;
  let previous = 0;
  let inOrder = true;
  for (let k = 0; k < count; k++) {
    const owner = (packed[k * LANES + lane] as number) & (FEW - 1);
    const score = all[first + owner] as number;
    if (score < previous) inOrder = false;
    previous = score;
    order[k] = owner;
    scores[k] = score;
  }
  return inOrder;
}
