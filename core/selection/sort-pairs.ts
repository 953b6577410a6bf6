/** Sorts numbers together with the rows they belong to: the step on which the fast methods spend their time. */

/** Up to so many neighbours an insertion sort is fastest. */
const FEW = 24;
/** After so many redistributions the keys are so unevenly spread that comparing them is faster. */
const MAX_DEPTH = 6;

export type PairSorter = (keys: Float64Array, rows: Int32Array, count: number) => void;

/**
 * A function that sorts the first `count` keys ascending and moves `rows` along. Keys must not be NaN; equal keys end in
 * no particular order. It distributes the keys over as many buckets as there are keys, which takes time in proportion
 * to their number when they are spread over their range, redistributes crowded buckets, and ends with an insertion
 * sort over everything. The buffers for up to `capacity` keys are made once.
 */
export function createPairSorter(capacity: number): PairSorter {
  const bucketStarts = new Int32Array(capacity);
  const bucketOf = new Int32Array(capacity);
  const spareKeys = new Float64Array(capacity);
  const spareRows = new Int32Array(capacity);

  /** Sorts keys from..to by bucket, and leaves behind where each bucket starts; false when their range forbids it. */
  function distribute(keys: Float64Array, rows: Int32Array, from: number, to: number, low: number, high: number) {
    const count = to - from;
    const factor = (count - 1) / (high - low);
    // The range is beyond what a number can hold, or too small to divide.
    if (!(factor > 0 && factor < Number.POSITIVE_INFINITY)) return false;
    bucketStarts.fill(0, 0, count);
    for (let k = from; k < to; k++) {
      const bucket = (((keys[k] as number) - low) * factor) | 0;
      bucketOf[k] = bucket;
      bucketStarts[bucket] = (bucketStarts[bucket] as number) + 1;
    }
    let end = from;
    for (let b = 0; b < count; b++) {
      end += bucketStarts[b] as number;
      bucketStarts[b] = end;
    }
    // Filled from the back, so that the end of each bucket moves down to its start.
    for (let k = to - 1; k >= from; k--) {
      const bucket = bucketOf[k] as number;
      const place = (bucketStarts[bucket] as number) - 1;
      bucketStarts[bucket] = place;
      spareKeys[place] = keys[k] as number;
      spareRows[place] = rows[k] as number;
    }
    keys.set(spareKeys.subarray(from, to), from);
    rows.set(spareRows.subarray(from, to), from);
    return true;
  }

  return (keys, rows, count) => {
    const crowded: [from: number, to: number, depth: number][] = [];
    if (count > FEW) crowded.push([0, count, 0]);
    for (let part = crowded.pop(); part !== undefined; part = crowded.pop()) {
      const [from, to, depth] = part;
      let low = keys[from] as number;
      let high = low;
      for (let k = from + 1; k < to; k++) {
        const key = keys[k] as number;
        if (key < low) low = key;
        else if (key > high) high = key;
      }
      if (low === high) continue;
      if (depth === MAX_DEPTH || !distribute(keys, rows, from, to, low, high)) {
        sortByComparing(keys, rows, from, to);
        continue;
      }
      // The start of the next bucket is the end of this one.
      for (let b = 0; b < to - from; b++) {
        const start = bucketStarts[b] as number;
        const end = b + 1 < to - from ? (bucketStarts[b + 1] as number) : to;
        if (end - start > FEW) crowded.push([start, end, depth + 1]);
      }
    }
    insertionSort(keys, rows, count);
  };
}

function sortByComparing(keys: Float64Array, rows: Int32Array, from: number, to: number): void {
  const pairs: [key: number, row: number][] = [];
  for (let k = from; k < to; k++) pairs.push([keys[k] as number, rows[k] as number]);
  pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  pairs.forEach(([key, row], k) => {
    keys[from + k] = key;
    rows[from + k] = row;
  });
}

/** Sorts in place; fast for few keys and for keys that are nearly in order. */
export function insertionSort(keys: Float64Array, rows: Int32Array, count: number): void {
  for (let k = 1; k < count; k++) {
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
