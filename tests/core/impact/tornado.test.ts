/** Which assumption matters most: the published airline, and the promises of a tornado. */
import { tornado } from "../../../core/impact/tornado";
import { EAGLE, profit } from "./eagle-airlines";

test("Eagle Airlines: the profit in the middle, and low and high of each input, the widest first", () => {
  const { middle, bars } = tornado(profit, EAGLE);
  expect(middle).toBeCloseTo(9975, 6);
  const shown = bars.filter(({ swing }) => swing > 0).map(({ input, low, high }) => [input, low, high]);
  const published: [string, number, number][] = [
    ["capacity", -10_025, 29_975],
    ["hourCost", 21_975, -2_025],
    ["hours", -2_775, 18_475],
    ["charterPrice", -25, 19_975],
    ["charterShare", 6_975, 21_975],
    ["ticketPrice", 4_975, 17_975],
    ["insurance", 11_975, 4_975],
  ];
  expect(shown).toEqual(
    published.map(([input, low, high]) => [input, expect.closeTo(low, 6), expect.closeTo(high, 6)]),
  );
});

test("equal swings keep the order of the inputs, and what gives no result comes last", () => {
  const range = { low: -1, middle: 1, high: 2 };
  const { bars } = tornado(({ a, b, c }) => a + Math.sqrt(b) + c, { b: range, a: range, c: range });
  expect(bars.map(({ input }) => input)).toEqual(["a", "c", "b"]);
});
