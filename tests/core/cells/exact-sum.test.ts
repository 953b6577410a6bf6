/** Sums that do not lose cents, whatever the order of the rows. */
import fc from "fast-check";
import { exactSum } from "../../../core/cells/exact-sum";

test("what a plain sum loses is kept, whether the large number comes first or last", () => {
  expect(exactSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(exactSum([1e100, 1, -1e100])).toBe(1);
  expect(exactSum([0.1, 0.2, 0.3])).toBe(0.6);
  expect(exactSum([])).toBe(0);
});

test("cents add up to cents in every order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 60 }), (cents) => {
      const whole = cents.reduce((sum, cent) => sum + cent, 0) / 100;
      const amounts = cents.map((cent) => cent / 100);
      expect(exactSum(amounts)).toBeCloseTo(whole, 6);
      expect(exactSum([...amounts].reverse())).toBeCloseTo(exactSum(amounts), 9);
    }),
  );
});
