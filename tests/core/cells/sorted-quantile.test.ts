/** Quantiles, type 7 of Hyndman and Fan (1996), which is also QUARTILE.INC of Excel. */
import { sortedQuantile } from "../../../core/cells/sorted-quantile";

test("lies between two values by its share of the way", () => {
  // QUARTILE.INC of 1, 2, 4, 7, 8, 9, 10, 12 as Microsoft's reference gives it: 3.5.
  expect(sortedQuantile([1, 2, 4, 7, 8, 9, 10, 12], 0.25)).toBe(3.5);
  expect(sortedQuantile([1, 2, 4, 7, 8, 9, 10, 12], 0.5)).toBe(7.5);
});

test("is the least at 0 and the most at 1", () => {
  expect(sortedQuantile([3, 5, 11], 0)).toBe(3);
  expect(sortedQuantile([3, 5, 11], 1)).toBe(11);
  expect(sortedQuantile([4], 1)).toBe(4);
});

test("of nothing is no number", () => {
  expect(sortedQuantile([], 0.5)).toBeNaN();
});
