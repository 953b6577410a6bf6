/** The unit that is said with a figure. */
import { unitToSay } from "../../../core/selection/unit-to-say";

test.each([
  ["Gasverbruik", "kWh", "kWh"],
  ["Gasverbruik", " kWh/jaar ", "kWh/jaar"],
  ["Aantal woningen", "aantal", ""],
  ["Huurwoningen (deciel)", "deciel", ""],
  ["Gas in kWh", "kWh", ""],
  ["Gas [kWh]", "kWh", ""],
  ["Inkomen", "", ""],
  // A unit of one letter is not found inside a word.
  ["Meters gracht", "m", "m"],
])("%s in %j is said with %j", (name, unit, said) => {
  expect(unitToSay({ name, unit })).toBe(said);
});
