/** Sorts a handful of whole numbers without a single branch that depends on them. */

/**
 * A function that sorts `count` whole numbers (0 ... 2^31 - 1) in place, by the comparisons of Batcher's odd-even merge
 * sort (1968): always the same ones, so a processor never guesses wrong. Right for few numbers, many times over.
 */
export function createSortingNetwork(count: number): (numbers: Int32Array) => void {
  const pairs = Int32Array.from(comparisons(count));
  return (numbers) => {
    for (let k = 0; k < pairs.length; k += 2) {
      const i = pairs[k] as number;
      const j = pairs[k + 1] as number;
      const first = numbers[i] as number;
      const second = numbers[j] as number;
      // The difference where second is the lower, else 0. (`| 0` keeps it whole-number arithmetic.)
      const difference = (second - first) | 0;
      const swap = difference & (difference >> 31);
      numbers[i] = (first + swap) | 0;
      numbers[j] = (second - swap) | 0;
    }
  };
}

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
