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
    // One after another: all four at once would not fit the registers of a processor.
    putInOrder(numbers, i, j);
    putInOrder(numbers, i + 1, j + 1);
    putInOrder(numbers, i + 2, j + 2);
    putInOrder(numbers, i + 3, j + 3);
  }
}

/** Without a branch; `| 0` keeps it whole-number arithmetic. */
function putInOrder(numbers: Int32Array, i: number, j: number): void {
  const a = numbers[i] as number;
  const b = numbers[j] as number;
  const difference = (b - a) | 0;
  const negative = difference & (difference >> 31);
  numbers[i] = (a + negative) | 0;
  numbers[j] = (b - negative) | 0;
}
