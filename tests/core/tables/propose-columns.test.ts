/** Any list can be linked: a header that nobody knows is proposed, and rows count or not as the user says. */

import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { readStudy } from "../../../core/selection/read-study";
import { criteria } from "../../../core/selection/tables/criteria";
import { OPEN_COLUMN } from "../../../core/tables/links";
import { planLink } from "../../../core/tables/plan-link";
import { proposeColumns } from "../../../core/tables/propose-columns";
import { recognise } from "../../../core/tables/recognise";
import { factsOfRows, NO_ROW_CHOICES, withRow } from "../../../core/tables/row-choices";
import { tableIn } from "../../../core/tables/table";
import { team } from "../../../core/team/tables/team";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const own: CellValue[][] = [
  ["Overzicht 2026", "", "", ""],
  ["Bouwblok", "Opmerkingen", "kWh", "Draagvlak"],
  ["Noord", "veel huur", 10480, 3],
  ["Zuid", "", 13319, 4],
  ["Gemiddelde Noorden", "", 11900, 3.5],
];

test("the row above the numbers is the header, its first texts name the rows, its numbers are criteria", () => {
  expect(recognise(makeBlock("Blad1", own), kandidaatwijken)).toBeUndefined();
  const proposed = proposeColumns(makeBlock("Blad1", own), kandidaatwijken);
  expect(proposed).toEqual([
    { header: "Bouwblok", key: "name" },
    { header: "Opmerkingen", key: null },
    { header: "kWh", key: OPEN_COLUMN },
    { header: "Draagvlak", key: OPEN_COLUMN },
  ]);
  const shape = recognise(makeBlock("Blad1", own), kandidaatwijken, proposed);
  expect(shape?.headerRow).toBe(1);
  expect(shape?.dataRows).toEqual([2, 3]);
});

test("a table without columns of the user's own gets its names; the rest is set by hand", () => {
  const proposed = proposeColumns(makeBlock("Blad1", own), criteria);
  expect(proposed.map(({ key }) => key)).toEqual(["name", null, null, null]);
  const byHand = proposed.map((one) => (one.header === "kWh" ? { ...one, key: "weight" } : one));
  expect(recognise(makeBlock("Blad1", own), criteria, byHand)?.lacking).toEqual(["direction"]);
});

test("a sheet without two texts in a row has no header to propose", () => {
  expect(
    proposeColumns(
      makeBlock("Blad1", [
        [1, 2],
        ["a", 3],
      ]),
      kandidaatwijken,
    ),
  ).toEqual([]);
});

test.each(["Neighbourhood", "Naam", "Woonkern", "Plek", "Straat", "Locatie", "Quartier"])(
  "%s names the wijken",
  (header) => {
    const shape = recognise(
      makeBlock("Blad1", [
        [header, "Gas"],
        ["Noord", 1],
      ]),
      kandidaatwijken,
    );
    expect(shape?.columns.map(({ key, open }) => key ?? open)).toEqual(["name", true]);
  },
);

test("a row that was left out, or counted all the same, stays so in the workbook, wherever it stands", () => {
  const block = makeBlock("Blad1", own);
  const choices = withRow(withRow(NO_ROW_CHOICES, "Gemiddelde Noorden", true), "zuid", false);
  const link = {
    table: kandidaatwijken.name,
    place: { sheet: "Blad1", row: 0, column: 0, rows: 5, columns: 4 },
    columns: proposeColumns(block, kandidaatwijken),
    facts: factsOfRows(choices),
  };
  const write = planLink(makeSnapshot([block]), link, kandidaatwijken).changes.find(({ kind }) => kind === "write");
  if (write?.kind !== "write") throw new Error("nothing was kept");
  const kept = makeBlock(
    "Koppelingen",
    write.values.map((line) => line.map(String)),
  );
  const moved = [own[0], own[1], own[3], own[4], own[2]].map((line) => line ?? []);
  const table = tableIn(makeSnapshot([makeBlock("Blad1", moved), kept]), kandidaatwijken);
  expect(table?.rows.map(({ values }) => values.name)).toEqual(["Gemiddelde Noorden", "Noord"]);
  expect(table?.findings.map(({ text, values }) => [text.key, values?.text])).toEqual([["tables.leftOutRow", "Zuid"]]);
  expect(withRow(choices, "Zuid", true).leftOut).toEqual([]);
});

test("a criterion Gas finds the column Energie Gas of a header over two rows, unless two end so", () => {
  const findings = (groups: CellValue[], names: CellValue[]) =>
    readStudy(
      makeSnapshot([
        makeBlock("Criteria", [
          ["Criterium", "Richting", "Gewicht"],
          ["Gas", "hoog", 1],
        ]),
        makeBlock("Kandidaatwijken", [
          ["Wijk", ...groups],
          ["", ...names],
          ["Noord", 10480, 3100],
          ["Zuid", 13319, 3000],
        ]),
      ]),
    ).findings.map(({ text }) => text.key);
  expect(findings(["Energie", "Wonen"], ["Gas", "Vóór 1971"])).not.toContain("selection.noColumn");
  expect(findings(["Energie", "Kosten"], ["Gas", "Gas"])).toContain("selection.noColumn");
});

test("in a skills matrix columns of crosses are expertises; remarks are not, and what the table knows keeps its meaning", () => {
  const matrix: CellValue[][] = [
    ["Wie kan wat?", "", "", "", ""],
    ["Dienst of ambt", "Techniek", "Sociaal", "VTE", "Let op"],
    ["Diensthoofd wonen", "x", "", 0.3, "tot juni"],
    ["Wijkwerker", "", "xx", 0.5, ""],
  ];
  const keys = (schema: typeof team | typeof criteria) =>
    proposeColumns(makeBlock("Blad6", matrix), schema).map(({ key }) => key);
  expect(keys(team)).toEqual(["name", OPEN_COLUMN, OPEN_COLUMN, "fte", null]);
  expect(keys(criteria)).toEqual(["name", null, null, null, null]);
});
