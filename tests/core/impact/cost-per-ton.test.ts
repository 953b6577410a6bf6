/** Euro of the municipality per tonne of CO2. */
import { costPerTon } from "../../../core/impact/cost-per-ton";

test("over 30 years: every tonne in full, and with later tonnes counting less", () => {
  expect(costPerTon(60_000, 50, 30)).toBe(40);
  expect(costPerTon(60_000, 50, 30, 0.03)).toBeCloseTo(60_000 / (50 * 19.600441), 4);
});

test("where nothing is saved there is no cost per tonne", () => {
  expect(costPerTon(60_000, 0, 30)).toBeNaN();
  expect(costPerTon(60_000, 50, 0)).toBeNaN();
});

test("where others pay at least all of it, euro per tonne says nothing, as euro per euro does not", () => {
  expect(costPerTon(0, 50, 30)).toBeNaN();
  expect(costPerTon(-22_000, 50, 30, 0.03)).toBeNaN();
});
