/** The energy use of a dwelling, whatever the unit of the sheet. */
import { isOfOneDwelling, kWhPerUnit } from "../../../core/impact/energy-unit";

test("a header or a unit says how many kWh one is; without a word for it nothing is assumed", () => {
  expect(
    ["kWh per jaar", "Gasverbruik (MWh)", "GWh", "MWh of kWh", "m³", "", "mwhuis"].map((text) => kWhPerUnit(text)),
  ).toEqual([1, 1000, 1_000_000, 1000, undefined, undefined, undefined]);
});

test("from 1 000 to 200 000 kWh can be the use of one dwelling", () => {
  expect([999, 1000, 15_100, 200_000, 200_001].map(isOfOneDwelling)).toEqual([false, true, true, true, false]);
});
