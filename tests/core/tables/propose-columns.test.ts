/** Any list can be linked: a header that nobody knows is proposed, and rows count or not as the user says. */

import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { readStudy } from "../../../core/selection/read-study";
import { criteria } from "../../../core/selection/tables/criteria";
import { OPEN_COLUMN } from "../../../core/tables/links";
import { planLink } from "../../../core/tables/plan-link";
import { columnsByHand, proposeColumns } from "../../../core/tables/propose-columns";
import { recognise } from "../../../core/tables/recognise";
import { factsOfRows, NO_ROW_CHOICES, withRow } from "../../../core/tables/row-choices";
import type { TableSchema } from "../../../core/tables/schema";
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

describe("which row is proposed as the header", () => {
  const headerOf = (rows: CellValue[][]) =>
    proposeColumns(makeBlock("Blad1", rows), kandidaatwijken).map(({ header }) => header);

  test("the one with the most texts, of several the one right above numbers, and else the first", () => {
    expect(
      headerOf([
        ["Over", "zicht"],
        ["A", "B", "C"],
        ["x", "y", 1],
      ]),
    ).toEqual(["A", "B", "C"]);
    expect(
      headerOf([
        ["A", "B"],
        ["C", "D"],
        ["E", 1],
      ]),
    ).toEqual(["C", "D"]);
    expect(
      headerOf([
        ["A", "B"],
        ["C", "D"],
        ["E", "F"],
      ]),
    ).toEqual(["A", "B"]);
    expect(
      headerOf([
        ["A", 7],
        ["B", "C"],
        ["D", "E"],
        ["x", 1],
      ]),
    ).toEqual(["D", "E"]);
    expect(
      headerOf([
        ["A", "B", "C"],
        ["D", "E"],
        [1, 2],
      ]),
    ).toEqual(["A", "B", "C"]);
  });

  test("never the last row, which has nothing below it, nor one with a single text", () => {
    expect(headerOf([["Titel"], [1, 2], ["A", "B"]])).toEqual([]);
    expect(headerOf([["A", "B"]])).toEqual([]);
    expect(headerOf([["A"], [5]])).toEqual([]);
  });

  test("one of the first forty rows", () => {
    const blank = Array.from({ length: 39 }, (): CellValue[] => ["", ""]);
    expect(headerOf([...blank, ["A", "B"], ["x", 1]])).toEqual(["A", "B"]);
    expect(headerOf([...blank, [], ["A", "B"], ["x", 1]])).toEqual([]);
  });
});

describe("when the user says which row is the header", () => {
  const byHand = (rows: CellValue[][], row = 0, schema: TableSchema = kandidaatwijken) =>
    columnsByHand(makeBlock("Blad1", rows), schema, row).map(({ header, key }) => [header, key]);

  test("each header is there once, numbers and blanks are none", () => {
    expect(
      byHand([
        ["Plaats", "Gas", "", "gas", 2024, "\u200b", "Huur"],
        ["a", 1, 2, 3, 4, 5, 6],
      ]),
    ).toEqual([
      ["Plaats", "name"],
      ["Gas", OPEN_COLUMN],
      ["Huur", OPEN_COLUMN],
    ]);
  });

  test("what stands above the header says nothing about a column", () => {
    const rows = [
      ["Cijfers", 5, 6],
      ["Plaats", "Gas", "Opmerking"],
      ["a", 1, "z"],
      ["b", "n.b.", ""],
      ["c", 4, ""],
    ];
    expect(byHand(rows, 1)).toEqual([
      ["Plaats", "name"],
      ["Gas", OPEN_COLUMN],
      ["Opmerking", null],
    ]);
  });

  test("a column with as many numbers as words is one of words, and one word names the rows", () => {
    expect(
      byHand([
        ["Halen", "Brengen"],
        ["a", 1],
        [2, 2],
      ]),
    ).toEqual([
      ["Halen", "name"],
      ["Brengen", OPEN_COLUMN],
    ]);
    expect(
      byHand([
        ["Halen", "Brengen"],
        ["", 1],
        ["a", 2],
      ])[0],
    ).toEqual(["Halen", "name"]);
  });

  test("a header that says that it names the rows goes before the first column of words, and has its meaning once", () => {
    const rows = [
      ["Ploeg", "Wijk", "Buurt", "Gas"],
      ["rood", "Noord", "N", 5],
    ];
    expect(byHand(rows)).toEqual([
      ["Ploeg", null],
      ["Wijk", "name"],
      ["Buurt", null],
      ["Gas", OPEN_COLUMN],
    ]);
  });

  test("numbers that name the rows are no criterion", () => {
    expect(
      byHand([
        ["Plaats", "Nr.", "Postcode", "Gas"],
        ["a", 1, 3600, 5],
      ]),
    ).toEqual([
      ["Plaats", "name"],
      ["Nr.", null],
      ["Postcode", null],
      ["Gas", OPEN_COLUMN],
    ]);
  });
});
