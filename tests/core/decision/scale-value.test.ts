/** One value on the scale of its criterion. */
import { scaleValue } from "../../../core/decision/scale-value";

test("the worst is 0, the best is 1, and what lies beyond them is no worse and no better", () => {
  expect([0, 25, 100, -50, 150].map((value) => scaleValue(value, 0, 100))).toEqual([0, 0.25, 1, 0, 1]);
  expect([100, 75, 0, 150, -50].map((value) => scaleValue(value, 100, 0))).toEqual([0, 0.25, 1, 0, 1]);
});

test("a criterion whose ends are the same tells nothing, and a missing value stays missing", () => {
  expect([3, 5, 9, Number.NaN].map((value) => scaleValue(value, 5, 5))).toEqual([0.5, 0.5, 0.5, Number.NaN]);
  expect(scaleValue(Number.NaN, 0, 100)).toBeNaN();
});

test("ends so far apart that their difference is no number", () => {
  expect(scaleValue(0, -1.6e308, 1.6e308)).toBe(0.5);
  expect(scaleValue(0.8e308, 1.6e308, -1.6e308)).toBe(0.25);
  expect(scaleValue(Number.NaN, -1.6e308, 1.6e308)).toBeNaN();
});
