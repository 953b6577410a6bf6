/** The sorts under the fast methods: right for any figures, however unevenly spread. */
import fc from "fast-check";
import { LANES } from "../../../../core/decision/sampling/lanes";
import { createKeySorter } from "../../../../core/decision/sampling/sort-keys";
import { createScoreSorter } from "../../../../core/decision/sampling/sort-scores";
import { sortingNetwork, sortSideBySide } from "../../../../core/decision/sampling/sorting-network";
import { createPairSorter } from "../../../../core/decision/sort-pairs";

const uneven = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(1e300, -1e300, 1.7e308, -1.7e308, 5e-324, 0, 1 + 2 ** -52),
);

function sortedPairs(values: readonly number[]): { keys: number[]; rows: number[] } {
  const keys = Float64Array.from(values);
  const rows = Int32Array.from(values.keys());
  createPairSorter(values.length)(keys, rows);
  return { keys: Array.from(keys), rows: Array.from(rows) };
}

test("values come out in ascending order, each with its own row", () => {
  fc.assert(
    fc.property(fc.array(uneven, { minLength: 1, maxLength: 300 }), (values) => {
      const { keys, rows } = sortedPairs(values);
      for (let k = 1; k < keys.length; k++) expect((keys[k - 1] ?? 0) <= (keys[k] ?? 0)).toBe(true);
      expect(rows.slice().sort((a, b) => a - b)).toEqual(Array.from(values.keys()));
      expect(rows.map((row) => values[row])).toEqual(keys);
    }),
  );
});

test("ordinary figures on both sides of zero, some crowded in one corner, keep their own rows", () => {
  const values = Array.from({ length: 900 }, (_, i) =>
    i % 3 ? ((i * 7919) % 1009) - 400 : 250 + ((i * 31) % 97) / 1000,
  );
  const { keys, rows } = sortedPairs(values);
  expect(keys).toEqual(values.slice().sort((a, b) => a - b));
  expect(rows.map((row) => values[row])).toEqual(keys);
  expect(new Set(rows).size).toBe(values.length);
});

test("values that crowd together ever closer", () => {
  const values = Array.from({ length: 2000 }, (_, i) => 2 ** -(i % 900) * (i % 2 ? 1 : -1));
  const { keys } = sortedPairs(values);
  expect(keys).toEqual(values.slice().sort((a, b) => a - b));
});

/** Zeros and ones: all there are for few, many that look random for more. */
function bits(trial: number, count: number): number[] {
  return Array.from({ length: count }, (_, k) =>
    count <= 14
      ? (trial >> k) & 1
      : ((Math.imul(trial + 1, 2654435761) ^ Math.imul(k + 7, 40503 * (trial + 3))) >>> 13) & 1,
  );
}

test.each([1, 2, 3, 5, 14, 30, 31, 64])(
  "a network of %d sorts every input of zeros and ones, and so everything (the 0-1 principle, Knuth)",
  (count) => {
    const network = sortingNetwork(count);
    const trials = count <= 14 ? 2 ** count : 5000;
    let unsorted = 0;
    for (let trial = 0; trial < trials; trial += LANES) {
      const lists = Array.from({ length: LANES }, (_, lane) => bits(trial + lane, count));
      const lanes = Int32Array.from({ length: count * LANES }, (_, place) => lists[place % LANES]?.[place >> 2] ?? 0);
      sortSideBySide(lanes, network);
      lists.forEach((list, lane) => {
        const zeros = list.filter((bit) => bit === 0).length;
        for (let k = 0; k < count; k++) if (lanes[k * LANES + lane] !== (k < zeros ? 0 : 1)) unsorted++;
      });
    }
    expect(unsorted).toBe(0);
  },
);

test("many keys come out in ascending order, however unevenly spread, and nothing else is touched", () => {
  const key = fc.oneof(
    fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    fc.integer({ min: 0, max: 9 }),
    fc.constant(2 ** 31 - 1),
  );
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 400 }), fc.nat(3), (list, before) => {
      const keys = Int32Array.from([...list.slice(0, before), ...list, 7]);
      const sorted = new Int32Array(keys.length).fill(-1);
      const from = Math.min(before, list.length);
      // What stands before is the end of another list, and higher than all that is sorted here.
      sorted.fill(2 ** 31 - 1, 0, from);
      createKeySorter(list.length)(keys, sorted, from);
      expect(Array.from(sorted.subarray(from, from + list.length))).toEqual(list.slice().sort((a, b) => a - b));
      expect(sorted.subarray(0, from).every((element) => element === 2 ** 31 - 1)).toBe(true);
      expect(sorted[from + list.length]).toBe(-1);
    }),
  );
});

test.each([2, 30, 64, 65, 400])(
  "the keys of %d scores tell whose each is, in order up to their last two steps",
  (count) => {
    const score = fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 1, 0.5, 0.5 + 2 ** -52, 0.5 + 1e-12),
    );
    fc.assert(
      fc.property(fc.array(score, { minLength: count * LANES, maxLength: count * LANES }), (scores) => {
        const { sort, sorted } = createScoreSorter(count);
        sort(Float64Array.from(scores));
        const { keys, laneStep, keyStep, ownerBits } = sorted;
        const step = 1 / (2 ** (31 - ownerBits) - 1);
        for (let lane = 0; lane < LANES; lane++) {
          const owners = Array.from(
            { length: count },
            (_, k) => (keys[lane * laneStep + k * keyStep] ?? 0) & ((1 << ownerBits) - 1),
          );
          expect(new Set(owners).size).toBe(count);
          const inOrder = owners.map((owner) => scores[owner * LANES + lane] ?? Number.NaN);
          expect(inOrder.every((value, k) => k === 0 || value > (inOrder[k - 1] ?? 0) - step)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  },
);
