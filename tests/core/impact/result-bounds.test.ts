/** A result when everything turns out badly, or well. */
import fc from "fast-check";
import { resultBounds } from "../../../core/impact/result-bounds";
import { EAGLE, profit } from "./eagle-airlines";

test("more cost is unfavourable: the low result takes the high cost", () => {
  const ranges = { income: { low: 10, middle: 20, high: 30 }, cost: { low: 1, middle: 2, high: 5 } };
  expect(resultBounds(({ income, cost }) => income / cost, ranges)).toEqual({ low: 2, middle: 10, high: 30 });
});

test("where the result is not defined at one end of an input, the other end tells which way it goes", () => {
  const ranges = { income: { low: 10, middle: 20, high: 30 }, cost: { low: -1, middle: 2, high: 5 } };
  const bounds = resultBounds(({ income, cost }) => (cost > 0 ? income / cost : Number.NaN), ranges);
  expect(bounds).toEqual({ low: 2, middle: 10, high: Number.NaN });
});

test("no single input, wherever it stands in its range, leaves the bounds of the airline's profit", () => {
  const { low, high } = resultBounds(profit, EAGLE);
  const middle = Object.fromEntries(Object.entries(EAGLE).map(([name, range]) => [name, range.middle]));
  const names = Object.keys(EAGLE) as (keyof typeof EAGLE)[];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const range = EAGLE[name];
      const moved = { ...middle, [name]: range.low + share * (range.high - range.low) } as Parameters<typeof profit>[0];
      expect(profit(moved)).toBeGreaterThanOrEqual(low);
      expect(profit(moved)).toBeLessThanOrEqual(high);
    }),
  );
});
