/** Sorts numbers together with the rows they belong to: the step on which the fast methods spend their time. */

/** Up to so many neighbours an insertion sort is fastest. */
const FEW = 16;
/** After so many redistributions the keys are so unevenly spread that comparing them is faster. */
const MAX_DEPTH = 6;

/** Sorts the keys ascending and moves the rows along. */
export type PairSorter = (keys: Float64Array, rows: Int32Array) => void;

interface Part {
  from: number;
  to: number;
  depth: number;
}

/**
 * A function that sorts `count` keys. They must not be NaN; equal keys end in no particular order. It distributes the
 * keys over as many buckets as there are keys, which takes time in proportion to their number when they are spread over
 * their range, redistributes crowded buckets, and ends with an insertion sort over everything. Its buffers are made once.
 */
export function createPairSorter(count: number): PairSorter {
  const starts = new Int32Array(count);
  const bucketOf = new Int32Array(count);
  const spareKeys = new Float64Array(count);
  const spareRows = new Int32Array(count);
  const crowded: Part[] = [];

  /** Divides a part over buckets and notes which of those are crowded; false when the range of its keys forbids it. */
  function distribute(keys: Float64Array, rows: Int32Array, { from, to, depth }: Part): boolean {
    let low = keys[from] as number;
    let high = low;
    for (let k = from + 1; k < to; k++) {
      const key = keys[k] as number;
      if (key < low) low = key;
      if (key > high) high = key;
    }
    if (low === high) return true;
    const buckets = to - from;
    const factor = (buckets - 1) / (high - low);
    // A range beyond what a number can hold, or too small to divide.
    if (!(factor > 0 && factor < Number.POSITIVE_INFINITY)) return false;

    starts.fill(0, 0, buckets);
    for (let k = from; k < to; k++) {
      const key = keys[k] as number;
      const bucket = ((key - low) * factor) | 0;
      spareKeys[k] = key;
      spareRows[k] = rows[k] as number;
      bucketOf[k] = bucket;
      starts[bucket] = (starts[bucket] as number) + 1;
    }
    let start = from;
    for (let b = 0; b < buckets; b++) {
      const size = starts[b] as number;
      starts[b] = start;
      if (size > FEW) crowded.push({ from: start, to: start + size, depth: depth + 1 });
      start += size;
    }
    for (let k = from; k < to; k++) {
      const bucket = bucketOf[k] as number;
      const place = starts[bucket] as number;
      starts[bucket] = place + 1;
      keys[place] = spareKeys[k] as number;
      rows[place] = spareRows[k] as number;
    }
    return true;
  }

  return (keys, rows) => {
    if (count > FEW) crowded.push({ from: 0, to: count, depth: 0 });
    for (let part = crowded.pop(); part !== undefined; part = crowded.pop()) {
      if (part.depth === MAX_DEPTH || !distribute(keys, rows, part)) sortByComparing(keys, rows, part);
    }
    insertionSort(keys, rows);
  };
}

function sortByComparing(keys: Float64Array, rows: Int32Array, { from, to }: Part): void {
  const pairs: [key: number, row: number][] = [];
  for (let k = from; k < to; k++) pairs.push([keys[k] as number, rows[k] as number]);
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  pairs.forEach(([key, row], k) => {
    keys[from + k] = key;
    rows[from + k] = row;
  });
}

/** Sorts in place; fast for few keys and for keys that are nearly in order. */
export function insertionSort(keys: Float64Array, rows: Int32Array): void {
  for (let k = 1; k < keys.length; k++) {
    const key = keys[k] as number;
    let place = k - 1;
    if ((keys[place] as number) <= key) continue;
    const row = rows[k] as number;
    while (place >= 0 && (keys[place] as number) > key) {
      keys[place + 1] = keys[place] as number;
      rows[place + 1] = rows[place] as number;
      place--;
    }
    keys[place + 1] = key;
    rows[place + 1] = row;
  }
}
