/** A result when everything turns out badly, or well. */
import fc from "fast-check";
import { resultBounds, risingInputs } from "../../../core/impact/result-bounds";
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

test("the ends tell which way a result goes, whatever it does close to the middle", () => {
  const range = { low: 0, middle: 1, high: 2 };
  const dip = ({ x }: { x: number }) => (x === 0 ? 0 : x === 2 ? 10 : 5 - x);
  expect(risingInputs(dip, { x: range })).toEqual({ x: true });
  expect(risingInputs((i) => -dip(i), { x: range })).toEqual({ x: false });
  expect(resultBounds(dip, { x: range })).toEqual({ low: 0, middle: 4, high: 10 });
});

test("where the ends are equal or not defined a little more than the middle tells; what changes nothing counts as rising", () => {
  const fixed = { low: 2, middle: 2, high: 2 };
  const rises = (result: (x: number) => number) => risingInputs(({ x }: { x: number }) => result(x), { x: fixed }).x;
  expect([rises((x) => x), rises((x) => 1 / x), rises(() => 3), rises(() => Number.NaN)]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
