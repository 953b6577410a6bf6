/** The sorts under the fast methods: right for any figures, however unevenly spread. */
import fc from "fast-check";
import { LANES } from "../../../core/selection/lanes";
import { createPairSorter } from "../../../core/selection/sort-pairs";
import { createScoreSorter, createSortedDraws } from "../../../core/selection/sort-scores";
import { createSortingNetwork } from "../../../core/selection/sorting-network";

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
    const sort = createSortingNetwork(count);
    const trials = count <= 14 ? 2 ** count : 5000;
    let unsorted = 0;
    for (let trial = 0; trial < trials; trial += LANES) {
      const lists = Array.from({ length: LANES }, (_, lane) => bits(trial + lane, count));
      const lanes = Int32Array.from({ length: count * LANES }, (_, place) => lists[place % LANES]?.[place >> 2] ?? 0);
      sort(lanes);
      lists.forEach((list, lane) => {
        const zeros = list.filter((bit) => bit === 0).length;
        for (let k = 0; k < count; k++) if (lanes[k * LANES + lane] !== (k < zeros ? 0 : 1)) unsorted++;
      });
    }
    expect(unsorted).toBe(0);
  },
);

test("the scores of each draw are put in order for few and for many candidates, to the last bit", () => {
  const score = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1, 0.5, 0.5 + 2 ** -52, 0.5 + 1e-12),
  );
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 130 }), (scores) => {
      const draws = Array.from({ length: LANES }, (_, lane) => scores.map((x) => (x + lane / LANES) % 1));
      const sorted = createSortedDraws(scores.length);
      createScoreSorter(scores.length)(Float64Array.from(draws.flat()), sorted);
      sorted.forEach(({ scores: inOrder, order }, lane) => {
        const draw = draws[lane] ?? [];
        expect(Array.from(inOrder)).toEqual(draw.slice().sort((a, b) => a - b));
        expect(Array.from(order, (row) => draw[row])).toEqual(Array.from(inOrder));
        expect(new Set(order).size).toBe(scores.length);
      });
    }),
  );
});
