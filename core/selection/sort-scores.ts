/** Puts the scores of one draw in order, as fast as their number allows. */
import { createPairSorter, insertionSort } from "./sort-pairs";
import { createSortingNetwork } from "./sorting-network";

/** Fills `sorted` with the scores in ascending order, and `order` with whose each is. */
export type ScoreSorter = (scores: Float64Array, sorted: Float64Array, order: Int32Array) => void;

/** The low bits of a packed score tell whose it is. */
const OWNER_BITS = 6;
/** Up to so many scores a sorting network is fastest. */
const FEW = 1 << OWNER_BITS;

/** A function that sorts `count` scores between 0 and 1. */
export function createScoreSorter(count: number): ScoreSorter {
  return count <= FEW ? sortFew(count) : sortMany(count);
}

function sortMany(count: number): ScoreSorter {
  const sortPairs = createPairSorter(count);
  return (scores, sorted, order) => {
    for (let k = 0; k < count; k++) {
      sorted[k] = scores[k] as number;
      order[k] = k;
    }
    sortPairs(sorted, order);
  };
}

/** Sorts whole numbers that hold the first digits of a score and whose it is; then mends what further digits decide. */
function sortFew(count: number): ScoreSorter {
  const packed = new Int32Array(count);
  const sortPacked = createSortingNetwork(count);
  const steps = 2 ** (31 - OWNER_BITS) - 1;
  return (scores, sorted, order) => {
    for (let k = 0; k < count; k++) packed[k] = (((scores[k] as number) * steps) << OWNER_BITS) | k;
    sortPacked(packed);
    for (let k = 0; k < count; k++) {
      const owner = (packed[k] as number) & (FEW - 1);
      order[k] = owner;
      sorted[k] = scores[owner] as number;
    }
    insertionSort(sorted, order);
  };
}
