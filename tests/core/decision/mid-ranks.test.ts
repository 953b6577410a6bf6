/** Ranks with ties, and how large each tie is. */
import fc from "fast-check";
import { midRanks, tieSizes } from "../../../core/decision/mid-ranks";

test("equal values share the mean of their places, wherever they stand", () => {
  expect(Array.from(midRanks([10, 30, 20, 20]))).toEqual([1, 4, 2.5, 2.5]);
  expect(Array.from(midRanks([5, 5, 5]))).toEqual([2, 2, 2]);
  expect(Array.from(midRanks([]))).toEqual([]);
});

test("a tie is counted once, with its size; a value of its own is a tie of one", () => {
  expect(tieSizes([20, 10, 20, 30, 20])).toEqual([1, 3, 1]);
  expect(tieSizes([7, 7])).toEqual([2]);
  expect(tieSizes([])).toEqual([]);
});

test("ranks add up to what the places add up to, and every value is in one tie", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }), (values) => {
      const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(sum(Array.from(midRanks(values)))).toBeCloseTo((values.length * (values.length + 1)) / 2, 9);
      expect(sum(tieSizes(values))).toBe(values.length);
      expect(tieSizes(values)).toHaveLength(new Set(values).size);
    }),
  );
});

test("ranks that differ by rounding only share their place", () => {
  expect(1.1 + 2.2).not.toBe(3.3);
  expect([...midRanks([1.1 + 2.2, 3.3, 1])]).toEqual([2.5, 2.5, 1]);
  expect(tieSizes([1.1 + 2.2, 3.3, 1])).toEqual([1, 2]);
});
