/** What the people of a node can do for the expertises that are still open: the passes over a list of people. */

/** People as places in a cover: those at `start` up to `end` of `lists`. */
export interface Part {
  lists: Int32Array;
  start: number;
  end: number;
}

/** So many people at most are looked up one by one for `leastShare`. */
export const MOST_TOP = 32;
/** How much less an expertise counts in choosing whom to branch on, per person more that it can spare. */
const SPARE_WEIGHT = Float64Array.from({ length: 16 }, (_, spare) => 4 ** -spare);

/** Sums, per person, what the expertises that they cover count for. */
export function sumCovered(
  { lists, start, end }: Part,
  covers: readonly Int32Array[],
  counts: Float64Array,
  into: Float64Array,
): void {
  for (let place = start; place < end; place++) {
    const person = lists[place] as number;
    const list = covers[person] as Int32Array;
    let sum = 0;
    for (let at = 0; at < list.length; at++) sum += counts[list[at] as number] as number;
    into[person] = sum;
  }
}

/**
 * What a person must be worth so that, with the best others, `count` people come to `needed`; Infinity when even the
 * best do not. Never too much; exact up to MOST_TOP people. `top` is room to work in.
 */
export function leastShare(
  { lists, start, end }: Part,
  values: Float64Array,
  count: number,
  needed: number,
  top: Float64Array,
): number {
  const most = Math.min(count, MOST_TOP);
  let filled = 0;
  for (let place = start; place < end; place++) {
    const value = values[lists[place] as number] as number;
    if (filled < most) filled++;
    else if (value <= (top[filled - 1] as number)) continue;
    let slot = filled - 1;
    for (; slot > 0 && (top[slot - 1] as number) < value; slot--) top[slot] = top[slot - 1] as number;
    top[slot] = value;
  }
  let sum = 0;
  for (let slot = 0; slot < filled; slot++) sum += top[slot] as number;
  // Each of those not looked up is worth no more than the last that was.
  const last = filled === most ? (top[filled - 1] as number) : 0;
  sum += (count - most) * last;
  return sum < needed ? Number.POSITIVE_INFINITY : needed - (sum - last);
}

/** The person who counts most for the open expertises that can spare the fewest; of equals the first. */
export function pivotOf(
  { lists, start, end }: Part,
  covers: readonly Int32Array[],
  need: Int32Array,
  spare: Int32Array,
): number {
  let rarest = Number.POSITIVE_INFINITY;
  for (let k = 0; k < need.length; k++) {
    if ((need[k] as number) > 0 && (spare[k] as number) < rarest) rarest = spare[k] as number;
  }
  let pivot = -1;
  let most = -1;
  for (let place = start; place < end; place++) {
    const person = lists[place] as number;
    const list = covers[person] as Int32Array;
    let weight = 0;
    for (let at = 0; at < list.length; at++) {
      const k = list[at] as number;
      if ((need[k] as number) > 0) weight += SPARE_WEIGHT[(spare[k] as number) - rarest] ?? 0;
    }
    if (weight > most) {
      most = weight;
      pivot = person;
    }
  }
  return pivot;
}
