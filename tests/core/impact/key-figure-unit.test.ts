/** A unit under Eenheid is converted where it leaves no doubt; one without a fixed value is never taken for ours. */

import type { FigureKey } from "../../../core/impact/kengetallen";
import { keyFigureUnit } from "../../../core/impact/key-figure-unit";
import { proposedKeyFigures } from "../../../core/impact/proposed-key-figures";
import { keyOf } from "../../../core/impact/read-key-figures";

test.each<[FigureKey, string, number]>([
  ["investment", "", 1],
  ["investment", "euro", 1],
  ["investment", "€ per woning", 1],
  ["investment", "EUR incl. btw", 1],
  ["investment", "k€", 1000],
  ["investment", "kEUR/woning", 1000],
  ["investment", "duizend euro", 1000],
  ["investment", "in duizend euro", 1000],
  ["investment", "1.000 euro", 1000],
  ["investment", "x 1000 euro", 1000],
  ["investment", "miljoen euro", 1_000_000],
  ["investment", "M€", 1_000_000],
  ["consumption", "kWh per jaar", 1],
  ["consumption", "MWh/woning/jaar", 1000],
  ["consumption", "GWh", 1_000_000],
  ["consumption", "GJ", 1000 / 3.6],
  ["emissionFactor", "kg per kWh", 1],
  ["emissionFactor", "kg CO₂/kWh", 1],
  ["emissionFactor", "kgCO2-eq/kWh", 1],
  ["emissionFactor", "ton/kWh", 1000],
  ["emissionFactor", "ton CO2/MWh", 1],
  ["emissionFactor", "g/kWh", 0.001],
  ["emissionFactor", "gram CO2 per kWh", 0.001],
  ["emissionFactor", "kg/MWh", 0.001],
  ["lifetime", "jaar", 1],
  ["jobsPerMillion", "jobs", 1],
])("%s in “%s” times %d is in ours", (key, unit, factor) => {
  expect(keyFigureUnit(key, unit)).toEqual({ factor: expect.closeTo(factor, 9) });
});

test.each<[FigureKey, string]>([
  ["consumption", "m³"],
  ["consumption", "m3 per jaar"],
  ["consumption", "liter"],
  ["consumption", "kWh/m²"],
  ["consumption", "kWh per maand"],
  ["investment", "euro/m²"],
  ["investment", "€ per persoon"],
  ["emissionFactor", "kg/m³"],
  ["emissionFactor", "kg CO2 per liter"],
])("%s in “%s” has no fixed value in ours", (key, unit) => {
  expect(keyFigureUnit(key, unit)).toBe("other");
});

test("other words are not known, and those that Wijkwerf proposes are", () => {
  expect(keyFigureUnit("investment", "dollar")).toBe("unknown");
  expect(keyFigureUnit("consumption", "stuks")).toBe("unknown");
  expect(keyFigureUnit("emissionFactor", "factor")).toBe("unknown");
  for (const { key = "", unit = "" } of proposedKeyFigures) {
    expect(keyFigureUnit(keyOf(key) ?? "dwellings", unit)).toEqual({ factor: 1 });
  }
});
