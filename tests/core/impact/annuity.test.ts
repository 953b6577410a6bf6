/** What 1 euro a year is worth today. */
import fc from "fast-check";
import { annuity } from "../../../core/impact/annuity";

test("30 years and 20 years at 3 %, as PV() gives them", () => {
  expect(annuity(30, 0.03)).toBeCloseTo(19.6004, 4);
  expect(annuity(20, 0.03)).toBeCloseTo(14.8775, 4);
});

test("without interest every year counts in full, and a rate next to nothing is next to that", () => {
  expect(annuity(30, 0)).toBe(30);
  expect(annuity(30, 1e-15)).toBeCloseTo(30, 9);
});

test("the sum of the discounted years gives the same", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0.001, max: 0.2, noNaN: true }), (years, rate) => {
      let sum = 0;
      for (let year = 1; year <= years; year++) sum += 1 / (1 + rate) ** year;
      expect(annuity(years, rate)).toBeCloseTo(sum, 9);
    }),
  );
});
