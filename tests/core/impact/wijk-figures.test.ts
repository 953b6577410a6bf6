/** The dwellings and gas of wijken, under the headers that people give them. */
import { compareWijken } from "../../../core/impact/compare-wijken";
import { readWijkFigures } from "../../../core/impact/wijk-figures";
import type { CellValue } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { BUDGET, CERTAIN, KOLDERBOS, workbook } from "./impacts";

function wijken(headers: CellValue[], row: CellValue[], more: Record<string, CellValue[][]> = {}) {
  const snapshot = workbook(KOLDERBOS, BUDGET, {
    Kandidaatwijken: [
      ["Wijk", ...headers],
      ["Noord", ...row],
    ],
    ...more,
  });
  const reading = readWijkFigures(snapshot);
  if (!reading) throw new Error("there are no wijken");
  const { dwellings, consumption } = reading.wijken[0] ?? {};
  return {
    snapshot,
    dwellings: dwellings && dwellings.value * dwellings.factor,
    consumption: consumption && consumption.value * consumption.factor,
    findings: reading.findings,
  };
}

test.each([
  "Aantal woningen",
  "Aantal woningen (2021)",
  "Woningen 2023",
  "Huishoudens",
  "Aantal huishoudens [Statbel]",
])("“%s” holds the dwellings", (header) => {
  expect(wijken([header], [281]).dwellings).toBe(281);
});

test.each(["Sociale woningen", "Huurwoningen (deciel)", "Gelijkende woningen", "Prijs van woningen"])(
  "“%s” does not",
  (header) => {
    expect(wijken([header], [281]).dwellings).toBeUndefined();
  },
);

test.each([
  ["Gemiddeld gasverbruik (MWh)", 16.1, 16_100],
  ["Gasverbruik per aansluiting", 14_741, 14_741],
  ["Gasverbruik per woning (kWh/jaar)", 14_741, 14_741],
  ["Gemiddeld aardgasverbruik 2021 in MWh", 16.1, 16_100],
])("“%s” of %p is %p kWh", (header, value, kWh) => {
  const { consumption, findings } = wijken([header], [value]);
  expect(consumption).toBeCloseTo(kWh, 9);
  expect(findings).toEqual([]);
});

test.each(["Totaal gasverbruik (MWh)", "Gasverbruik (deciel)", "Gaskost in euro"])("“%s” is not that", (header) => {
  const { consumption, findings } = wijken([header], [8]);
  expect([consumption, findings]).toEqual([undefined, []]);
});

test("Criteria may hold the unit instead of the header", () => {
  const criteria = [
    ["Criterium", "Richting", "Gewicht", "Eenheid"],
    ["Gemiddeld gasverbruik", "hoog", 1, "MWh/jaar"],
  ];
  expect(wijken(["Gemiddeld gasverbruik"], [16.1], { Criteria: criteria }).consumption).toBeCloseTo(16_100, 9);
});

test("a use that may be MWh is asked about and not computed with; the wijk is compared on that of Kengetallen", () => {
  const { snapshot, consumption, findings } = wijken(["Woningen", "Gemiddeld gasverbruik"], [100, 16.1]);
  expect(consumption).toBeUndefined();
  expect(told(findings)).toEqual([
    "Kandidaatwijken!C2: “Gemiddeld gasverbruik” zegt niet in welke eenheid, en 16,1 kWh per woning kan niet (Noord). Is het MWh? Zet dat in de kop. Voor 1 wijk telt nu het verbruik van Kengetallen.",
  ]);
  expect(told(findings, "en")[0]).toContain("Is it MWh? Say so in the header.");
  const [north] = compareWijken(snapshot, CERTAIN);
  expect(north?.study?.ranges.consumption.middle).toBe(15_100);
});

test("a use that no dwelling has, whatever the unit, is told with its cell", () => {
  const { consumption, findings } = wijken(["Gasverbruik (MWh)"], [16_100]);
  expect(consumption).toBeUndefined();
  expect(told(findings)).toEqual([
    "Kandidaatwijken!B2: 16.100 onder “Gasverbruik (MWh)” kan niet het verbruik van één woning zijn (Noord). Voor 1 wijk telt nu het verbruik van Kengetallen.",
  ]);
  expect(told(findings, "en")[0]).toMatch(/cannot be the use of one dwelling/);
});

test("a cell without a number is no figure", () => {
  const { dwellings, consumption } = wijken(["Woningen", "Gasverbruik (kWh)"], ["n.b.", ""]);
  expect([dwellings, consumption]).toEqual([undefined, undefined]);
});
