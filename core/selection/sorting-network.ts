/** Sorts handfuls of whole numbers without a single branch that depends on them. */
import { LANES } from "./lanes";

/**
 * Which places to compare, pair after pair, to sort LANES lists of `count` numbers side by side (lanes.ts): Batcher's
 * odd-even merge sort (1968). Always the same comparisons, so a processor never guesses wrong: right for few numbers,
 * many times over.
 */
export function sortingNetwork(count: number): Int32Array {
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
  return Int32Array.from(pairs, (element) => element * LANES);
}

/** Sorts LANES lists of whole numbers (0 ... 2^31 - 1) in place, ascending, with the network for their length. */
export function sortSideBySide(numbers: Int32Array, network: Int32Array): void {
  for (let k = 0; k < network.length; k += 2) {
    const i = network[k] as number;
    const j = network[k + 1] as number;
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
}

/** The difference where it is negative, else 0. */
function lowerBy(difference: number): number {
  return difference & (difference >> 31);
}
