/** Five classes for the colours of a map. */
import fc from "fast-check";
import { classOf, scoreClasses } from "../../../core/map/score-classes";

test("five classes of equal width, with bounds that a legend can print as they are", () => {
  expect(scoreClasses([20, 71, 45])).toEqual({ bounds: [20, 30, 40, 51, 61, 71], decimals: 0 });
  expect(scoreClasses([1.234, 1.734])).toEqual({ bounds: [1.23, 1.33, 1.43, 1.53, 1.63, 1.74], decimals: 2 });
});

test("wijken that are all equal make one class; without values there is none", () => {
  expect(scoreClasses([7, 7]).bounds).toEqual([7, 7]);
  expect(classOf(scoreClasses([7, 7]), 7)).toBe(0);
  expect(scoreClasses([]).bounds).toEqual([]);
  expect(scoreClasses([Number.NaN]).bounds).toEqual([]);
});

test("a value on a bound belongs to the class above it, the greatest to the last", () => {
  const classes = scoreClasses([0, 100]);
  expect([0, 19.9, 20, 99, 100].map((value) => classOf(classes, value))).toEqual([0, 0, 1, 4, 4]);
});

test("every value lies between the bounds of its class, and a higher value is never in a lower class", () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 30 }), (values) => {
      const sorted = [...values].sort((a, b) => a - b);
      fc.pre(Number(sorted[sorted.length - 1]) - Number(sorted[0]) > 1e-6);
      const classes = scoreClasses(values);
      expect(classes.bounds).toHaveLength(6);
      const places = sorted.map((one) => classOf(classes, one));
      expect(places).toEqual([...places].sort());
      sorted.forEach((one, i) => {
        const place = Number(places[i]);
        expect(one).toBeGreaterThanOrEqual(Number(classes.bounds[place]));
        expect(one).toBeLessThanOrEqual(Number(classes.bounds[place + 1]));
      });
    }),
  );
});
