/** The sorts under the fast methods: right for any figures, however unevenly spread. */
import fc from "fast-check";
import { createPairSorter } from "../../../core/selection/sort-pairs";
import { createScoreSorter } from "../../../core/selection/sort-scores";
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

test.each([1, 2, 3, 5, 14, 30, 31, 64])(
  "a network of %d sorts every input of zeros and ones, and so everything",
  (count) => {
    const sort = createSortingNetwork(count);
    // All inputs for few, many for more (the 0-1 principle, Knuth).
    let unsorted = 0;
    const trials = count <= 14 ? 2 ** count : 5000;
    for (let trial = 0; trial < trials; trial++) {
      const bits = Int32Array.from({ length: count }, (_, k) =>
        count <= 14
          ? (trial >> k) & 1
          : ((Math.imul(trial + 1, 2654435761) ^ Math.imul(k + 7, 40503 * (trial + 3))) >>> 13) & 1,
      );
      const ones = bits.reduce((sum, bit) => sum + bit, 0);
      sort(bits);
      if (bits.indexOf(1) !== (ones === 0 ? -1 : count - ones)) unsorted++;
    }
    expect(unsorted).toBe(0);
  },
);

test("the scores of a draw are put in order for few and for many candidates, to the last bit", () => {
  const score = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.constantFrom(0, 1, 0.5, 0.5 + 2 ** -52, 0.5 + 1e-12),
  );
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 130 }), (scores) => {
      const sorted = new Float64Array(scores.length);
      const order = new Int32Array(scores.length);
      createScoreSorter(scores.length)(Float64Array.from(scores), sorted, order);
      expect(Array.from(sorted)).toEqual(scores.slice().sort((a, b) => a - b));
      expect(Array.from(order, (row) => scores[row])).toEqual(Array.from(sorted));
      expect(new Set(order).size).toBe(scores.length);
    }),
  );
});
