/** Sorts handfuls of whole numbers without a single branch that depends on them. */
import { LANES } from "./lanes";

/**
 * A function that sorts LANES lists of `count` whole numbers (0 ... 2^31 - 1) in place, side by side (lanes.ts), by the
 * comparisons of Batcher's odd-even merge sort (1968): always the same ones, so a processor never guesses wrong. Right
 * for few numbers, many times over.
 */
export function createSortingNetwork(count: number): (numbers: Int32Array) => void {
  const pairs = Int32Array.from(comparisons(count), (element) => element * LANES);
  return (numbers) => {
    for (let k = 0; k < pairs.length; k += 2) {
      const i = pairs[k] as number;
      const j = pairs[k + 1] as number;
      const a0 = numbers[i] as number;
      const b0 = numbers[j] as number;
      const a1 = numbers[i + 1] as number;
      const b1 = numbers[j + 1] as number;
      const a2 = numbers[i + 2] as number;
      const b2 = numbers[j + 2] as number;
      const a3 = numbers[i + 3] as number;
      const b3 = numbers[j + 3] as number;
      // `| 0` keeps it whole-number arithmetic.
      const move0 = lowerBy((b0 - a0) | 0);
      const move1 = lowerBy((b1 - a1) | 0);
      const move2 = lowerBy((b2 - a2) | 0);
      const move3 = lowerBy((b3 - a3) | 0);
      numbers[i] = (a0 + move0) | 0;
      numbers[j] = (b0 - move0) | 0;
      numbers[i + 1] = (a1 + move1) | 0;
      numbers[j + 1] = (b1 - move1) | 0;
      numbers[i + 2] = (a2 + move2) | 0;
      numbers[j + 2] = (b2 - move2) | 0;
      numbers[i + 3] = (a3 + move3) | 0;
      numbers[j + 3] = (b3 - move3) | 0;
    }
  };
}

/** The difference where it is negative, else 0. */
function lowerBy(difference: number): number {
  return difference & (difference >> 31);
}

/** Which elements to compare, pair after pair. */
function comparisons(count: number): number[] {
  const pairs: number[] = [];
  for (let size = 1; size < count; size *= 2) {
    for (let step = size; step >= 1; step = Math.floor(step / 2)) {
      for (let start = step % size; start + step < count; start += 2 * step) {
        for (let i = start; i < Math.min(start + step, count - step); i++) {
          // Only within the same pair of runs.
          if (Math.floor(i / (2 * size)) === Math.floor((i + step) / (2 * size))) pairs.push(i, i + step);
        }
      }
    }
  }
  return pairs;
}
