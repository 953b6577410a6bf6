/** Rows with totals, averages, Flanders or the whole town are set aside and told; no wijk, criterion or person is. */

import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { weging } from "../../../core/selection/tables/weging";
import { comparisonRole } from "../../../core/tables/comparison-rows";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import type { TableSchema } from "../../../core/tables/schema";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

function read(rows: CellValue[][], schema: TableSchema = kandidaatwijken) {
  const shape = recognise(makeBlock(schema.name, rows), schema);
  if (!shape) throw new Error("no header was recognised");
  return readTable(shape, schema);
}

test("the rows below the wijken are set aside, each told by its name", () => {
  const reading = read([
    ["Nr", "Wijk", "Huurders"],
    [1, "Noord", 20],
    [2, "Zuid", 30],
    ["", "Vlaanderen", 28],
    [3, "Gem.", 25],
    ["", "Grand Total", 50],
  ]);
  expect(reading.rows.map(({ values }) => values.name)).toEqual(["Noord", "Zuid"]);
  expect(reading.findings.map(({ text, values }) => [text.key, values?.text])).toEqual([
    ["tables.comparisonRow", "Vlaanderen"],
    ["tables.comparisonRow", "Gem."],
    ["tables.totalRow", "Grand Total"],
  ]);
});

test.each([
  ["Vlaanderen", "comparison"],
  ["Vlaams Gewest", "comparison"],
  ["Flandre", "comparison"],
  ["Provincie Limburg", "comparison"],
  ["Gemeente Genk", "comparison"],
  ["Hele stad", "comparison"],
  ["Gem.", "comparison"],
  ["Gemiddelde van alle wijken", "comparison"],
  ["Gewogen gemiddelde", "comparison"],
  ["Stadsgemiddelde", "comparison"],
  ["Genk (gemiddelde)", "comparison"],
  ["Mediaan", "comparison"],
  ["Max", "comparison"],
  ["MIN.", "comparison"],
  ["Average", "comparison"],
  ["Moyenne", "comparison"],
  ["Médiane", "comparison"],
  ["Benchmark", "comparison"],
  ["13 centrumsteden", "comparison"],
  ["Stad totaal", "total"],
  ["Totaal Genk", "total"],
  ["Grand Total", "total"],
  ["Algemeen totaal:", "total"],
  ["TOTAAL", "total"],
  ["Somme", "total"],
  ["Total général", "total"],
])("%s among wijken is set aside as %s", (name, role) => {
  expect(comparisonRole(name, "areas")).toBe(role);
});

test.each([
  "Totaalwijk",
  "Sommelsdijk",
  "Maximiliaanwijk",
  "Binnenstad",
  "Stad Noord",
  "Oude Stad",
  "Nieuw-Vlaanderen",
  "Vlaanderenstraat",
  "Wijk 3",
  "Centrum",
  "Genk",
  "Minderbroeders",
  "Gemeenteplein",
  "Wijk",
])("%s is a wijk", (name) => {
  expect(comparisonRole(name, "areas")).toBeUndefined();
});

test("a criterion may be called a median, a total or a mean; a row with the sum of the weights is none", () => {
  const reading = read(
    [
      ["Criterium", "Richting", "Gewicht"],
      ["Mediaan inkomen", "laag", 40],
      ["Totaal aantal woningen", "hoog", 30],
      ["Gemiddeld gasverbruik", "hoog", 30],
      ["Stad", "hoog", 0],
      ["Totaal gewicht", "", 100],
    ],
    criteria,
  );
  expect(reading.rows.map(({ values }) => values.name)).toEqual([
    "Mediaan inkomen",
    "Totaal aantal woningen",
    "Gemiddeld gasverbruik",
    "Stad",
  ]);
});

test("a person may be called Max; the mean of the group is nobody", () => {
  const reading = read(
    [
      ["Persoon", "Gas"],
      ["Max", 3],
      ["Gemiddelde", 3],
    ],
    weging,
  );
  expect(reading.rows.map(({ values }) => values.person)).toEqual(["Max"]);
});

test("weights added up per theme are no criteria; a measure that begins with Totaal is one", () => {
  const reading = read(
    [
      ["Thema", "Criterium", "Richting", "Gewicht"],
      ["Energie", "Gasverbruik", "hoog", 30],
      ["", "Subtotaal Energie", "", 30],
      ["Sociaal", "Totaal aantal woningen", "hoog", 20],
      ["", "Sub-totaal sociaal", "", 20],
    ],
    criteria,
  );
  expect(reading.rows.map(({ values }) => values.name)).toEqual(["Gasverbruik", "Totaal aantal woningen"]);
  expect(reading.findings.map(({ text, values }) => [text.key, values?.text])).toEqual([
    ["tables.totalRow", "Subtotaal Energie"],
    ["tables.totalRow", "Sub-totaal sociaal"],
  ]);
});

test.each([
  ["Vlaanderen (ter vergelijking)", "comparison"],
  ["Ter vergelijking: Vlaanderen", "comparison"],
  ["Genk (ter vergelijking)", "comparison"],
  ["Halle (stad)", "comparison"],
  ["Genk (ref.)", "comparison"],
  ["Ville (commune)", "comparison"],
  ["Oost-Vlaanderen", "comparison"],
  ["Ø", "comparison"],
  ["Ø Genk", "comparison"],
  ["Σ", "total"],
  ["Rang", "comparison"],
  ["RANK", "comparison"],
  ["Verschil met Vlaanderen", "comparison"],
  ["Jaar", "note"],
  ["Jaar van de cijfers", "note"],
  ["Peildatum:", "note"],
  ["Laatst bijgewerkt", "note"],
  ["Last updated", "note"],
  ["Gewicht", "note"],
  ["Gewichten (%)", "note"],
  ["Richting", "note"],
  ["Bron", "note"],
  ["Source", "note"],
  ["Eenheid", "note"],
  ["Unité", "note"],
])("%s below the wijken is set aside as %s", (name, role) => {
  expect(comparisonRole(name, "areas")).toBe(role);
});

test.each([
  "Bronstraat",
  "De Bron",
  "Nieuwjaar",
  "Rangeerstation",
  "Noord (stad)",
  "STAD - UITBREIDING",
  "Heusden (Oost-Vlaanderen)",
  "Kolderbos (stad Genk)",
  "Wijk (1)",
  "Stand",
  "Versieburg",
  "Gewichtstraat",
  "Ørsted",
  "Doel",
  "Dekking",
])("%s is a wijk that no other row describes", (name) => {
  expect(comparisonRole(name, "areas")).toBeUndefined();
});

test.each([
  "Nodig",
  "Gewenst niveau",
  "Vereist",
  "Minimumniveau",
  "Minimum niveau",
  "Behoefte",
  "Tekort",
  "Required level",
  "Aantal mensen",
  "Rang",
])("%s is nobody in a team", (name) => {
  expect(comparisonRole(name, "people")).toBe("comparison");
});

test.each(["Max", "Min", "Projectteam", "Team", "Regisseur", "Stad", "Doelgroepwerker", "Behoefteanalist", "Niveau"])(
  "%s may be in a team",
  (name) => {
    expect(comparisonRole(name, "people")).toBeUndefined();
  },
);

test("a criterion may be called by what elsewhere describes the columns", () => {
  for (const name of ["Jaar", "Rang", "Bron", "Gewicht", "Nodig", "Bouwjaar"]) {
    expect(comparisonRole(name, "measures")).toBeUndefined();
  }
});
