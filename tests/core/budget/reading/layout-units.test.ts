/** A sheet says in many ways that its amounts are in thousands or in millions. */
import { unitIn } from "../../../../core/budget/reading/layout-units";

test.each([
  ["Bedragen in duizend euro", "thousands"],
  ["x 1.000 euro", "thousands"],
  ["k€", "thousands"],
  ["in mln", "millions"],
  ["x 1.000.000 euro", "millions"],
  ["miljoen euro", "millions"],
  ["Bedrag in euro", undefined],
  ["Duizendpoot", undefined],
])("%s: %s", (text, unit) => {
  expect(unitIn(text, false)).toBe(unit);
  expect(unitIn(text, true)).toBe(unit);
});

test("a number between parentheses is a unit above the table only: in a row it may be an amount", () => {
  expect(unitIn("Bedrag (EUR 1.000)", true)).toBe("thousands");
  expect(unitIn("Bedrag (EUR 1.000)", false)).toBeUndefined();
  expect(unitIn("Bedrag (EUR 1.200)", true)).toBeUndefined();
});
