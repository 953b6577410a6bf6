/** Sorts many whole numbers, in time in proportion to how many there are. */

/** Buckets per key: the more, the fewer keys have to be compared. */
const BUCKETS_PER_KEY = 2;
/** With more than so many keys in one bucket they are too unevenly spread for this way. */
const CROWDED = 48;

/** Sorts the keys (0 ... 2^31 - 1) at from ... from + count - 1 into the same places of `sorted`, ascending. */
export type KeySorter = (keys: Int32Array, sorted: Int32Array, from: number) => void;

/**
 * A function that sorts `count` keys. It distributes them over buckets between the lowest and the highest, which leaves
 * few that are not in order, and ends with an insertion sort. Its buffer is made once.
 */
export function createKeySorter(count: number): KeySorter {
  const starts = new Int32Array(count * BUCKETS_PER_KEY);
  return (keys, sorted, from) => {
    const to = from + count;
    if (distribute(keys, sorted, from, to, starts) > CROWDED) sorted.subarray(from, to).sort();
    else insertionSort(sorted, from, to);
  };
}

/** Puts the keys in the order of their buckets; gives the most that one bucket has. */
function distribute(keys: Int32Array, sorted: Int32Array, from: number, to: number, starts: Int32Array): number {
  let low = keys[from] as number;
  let high = low;
  for (let k = from + 1; k < to; k++) {
    const key = keys[k] as number;
    if (key < low) low = key;
    if (key > high) high = key;
  }
  // So many last bits are left out that what remains of the range fits the buckets.
  const shift = 32 - Math.clz32((high - low) / starts.length);
  const buckets = ((high - low) >> shift) + 1;
  starts.fill(0, 0, buckets);
  for (let k = from; k < to; k++) {
    const bucket = ((keys[k] as number) - low) >> shift;
    starts[bucket] = ((starts[bucket] as number) + 1) | 0;
  }
  let start = from;
  let most = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const size = starts[bucket] as number;
    starts[bucket] = start;
    if (size > most) most = size;
    start = (start + size) | 0;
  }
  for (let k = from; k < to; k++) {
    const key = keys[k] as number;
    const bucket = (key - low) >> shift;
    const place = starts[bucket] as number;
    starts[bucket] = (place + 1) | 0;
    sorted[place] = key;
  }
  return most;
}

/** Fast for keys that are nearly in order. */
function insertionSort(keys: Int32Array, from: number, to: number): void {
  for (let k = from + 1; k < to; k++) {
    const key = keys[k] as number;
    let place = k;
    while (place > from && (keys[place - 1] as number) > key) {
      keys[place] = keys[place - 1] as number;
      place--;
    }
    keys[place] = key;
  }
}
