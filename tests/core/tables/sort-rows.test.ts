/** Every row of somebody's table counts, or is set aside with the reason why, wherever on the sheet the table stands. */
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { interviews } from "../../../core/interviews/tables/interviews";
import { criteria } from "../../../core/selection/tables/criteria";
import { stakeholders } from "../../../core/stakeholders/tables/stakeholders";
import { recognise } from "../../../core/tables/recognise";
import type { RowChoices } from "../../../core/tables/row-choices";
import type { TableSchema } from "../../../core/tables/schema";
import type { Block, CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

/** The table begins in the third column of the sixth row, as a user's own table often does. */
const TOP = 5;
const LEFT = 2;

interface Options {
  schema?: TableSchema;
  choices?: RowChoices;
  merged?: Block["merged"];
}

/** What becomes of each row below the title: "data", "perhaps" (data that may be a heading), or why it is set aside. */
function sorted(rows: CellValue[][], { schema = kandidaatwijken, choices, merged = [] }: Options = {}) {
  const block = makeBlock("Blad1", rows, { row: TOP, column: LEFT, merged });
  const shape = recognise(block, schema, [], choices);
  if (!shape) throw new Error("no header was recognised");
  const fates = new Map<number, string>();
  for (const row of shape.dataRows) fates.set(row, "data");
  for (const row of shape.perhapsHeadings) fates.set(row, "perhaps");
  for (const { row, reason, text } of shape.setAside) fates.set(row, text === "" ? reason : `${reason}: ${text}`);
  const last = Math.max(...fates.keys(), TOP);
  return Array.from({ length: last - TOP + 1 }, (_, index) => fates.get(TOP + index) ?? "header");
}

const HEADER = ["Wijk", "Sectorcodes", "Gas", "Inkomen"];
const NOORD = ["Noord", "71016A00-", 120, 20_000];
const ZUID = ["Zuid", "71016A01-", 100, 21_000];

test("above the header stand titles and blank rows; what is called a total there is a title as well", () => {
  expect(sorted([["", "Overzicht 2026"], [], ["Totaal per wijk"], HEADER, NOORD])).toEqual([
    "title: Overzicht 2026",
    "blank",
    "title: Totaal per wijk",
    "header",
    "data",
  ]);
});

test("a title that carries a name the user left out below stays a title", () => {
  const choices = { counts: ["Overzicht"], leftOut: ["Overzicht", "Noord"] };
  expect(sorted([["Overzicht"], HEADER, NOORD, ZUID], { choices })).toEqual([
    "title: Overzicht",
    "header",
    "leftOut: Noord",
    "data",
  ]);
});

test("a title is told by what stands first in it, also where the names stand further on", () => {
  expect(sorted([["Overzicht", "versie van mei"], [], ["Nr", "Wijk", "Gas"], [1, "Noord", 5]])).toEqual([
    "title: Overzicht",
    "blank",
    "header",
    "data",
  ]);
});

test("below a header over two rows the rows are told by their name, which need not stand first", () => {
  const rows = [
    ["Nr", "", "Energie", "", "Wonen"],
    ["", "Wijk", "Gas", "Stroom", "Huur"],
    [1, "Noord", 5, 6, 7],
    [2, "Totaal", 5, 6, 7],
    [3, "", 5, 6, 7],
    ["", "", "", "", ""],
  ];
  const merged = [{ row: TOP, column: LEFT + 2, rows: 1, columns: 2 }];
  expect(sorted(rows, { merged })).toEqual(["header", "header", "data", "total: Totaal", "nameless: 3", "blank"]);
});

test("a total, a row to compare with, the header once more and a note are set aside under their own reason", () => {
  expect(
    sorted([
      HEADER,
      NOORD,
      ["Totaal", "", 220, 41_000],
      ["Vlaanderen", "", 110, 20_500],
      HEADER,
      ["Bron: Fluvius"],
      ["", "", 99, 98],
      ["* voorlopig cijfer", "", 3],
      ZUID,
    ]),
  ).toEqual([
    "header",
    "data",
    "total: Totaal",
    "comparison: Vlaanderen",
    "repeatedHeader: Wijk",
    "note: Bron: Fluvius",
    "nameless: 99",
    "data",
    "data",
  ]);
});

test("a note fills one cell; a wijk that is called like a note keeps its figures", () => {
  expect(sorted([HEADER, NOORD, ["Nota", "", 5], ["Toelichting"], ["Legende:"]])).toEqual([
    "header",
    "data",
    "data",
    "note: Toelichting",
    "note: Legende:",
  ]);
});

test("a remark beside the table, under no header of it, is a note", () => {
  expect(sorted([[...HEADER, ""], NOORD, ["", "", "", "", "nog na te kijken"]])).toEqual([
    "header",
    "data",
    "note: nog na te kijken",
  ]);
});

test("of the header once more two words suffice, and a year in it is a word; other figures never are", () => {
  expect(
    sorted([
      ["Wijk", "2024", "2025"],
      ["Noord", 2024, 7],
      ["", 2024, 2025],
      ["Wijk", 3, 2025],
      ["Zuid", 5, 2025],
    ]),
  ).toEqual(["header", "data", "repeatedHeader: 2024", "repeatedHeader: Wijk", "data"]);
});

test("figures in columns without a header repeat no header", () => {
  expect(
    sorted([
      ["Wijk", "Gas", "", "Inkomen", ""],
      ["Noord", 5, 7, 8, 9],
    ]),
  ).toEqual(["header", "data"]);
});

test("the user has the last word on totals, on rows to compare with and on headings, not on blank rows and notes", () => {
  const choices = { counts: ["totaal", "Oost", "Bron: Fluvius", "Wijk"], leftOut: ["zuid"] };
  const rows = [HEADER, ["Oost"], NOORD, ZUID, ["West:"], NOORD, ["Totaal", "", 1, 2], HEADER, ["Bron: Fluvius"], []];
  expect(sorted(rows, { choices })).toEqual([
    "header",
    "data",
    "data",
    "leftOut: Zuid",
    "heading: West:",
    "data",
    "data",
    "repeatedHeader: Wijk",
    "note: Bron: Fluvius",
    "blank",
  ]);
  expect(
    sorted([HEADER, NOORD, ["Vlaanderen", "", 1, 2]], { choices: { counts: ["x", "Vlaanderen"], leftOut: [] } }),
  ).toEqual(["header", "data", "data"]);
});

test("a row that may be a heading is data that is asked about, until the user said that it counts", () => {
  const rows = [HEADER, NOORD, ["Oost"], ZUID];
  expect(sorted(rows)).toEqual(["header", "data", "perhaps", "data"]);
  expect(sorted(rows, { choices: { counts: ["Oost"], leftOut: [] } })).toEqual(["header", "data", "data", "data"]);
});

test("a heading is one whatever numbers stand before it, but a total under the headings stays a total", () => {
  const rows = [
    ["Nr.", "Criterium", "Gewicht", "Richting"],
    ["1", "Energie", "", ""],
    ["1.1", "Gas", 40, "hoog"],
    ["2", "Wonen", "", ""],
    ["2.1", "Huur", 60, "laag"],
    ["2.2", "Koop", 60, "laag"],
    ["", "Totaal:", "", ""],
    ["3", "Sociaal", 1, "laag"],
  ];
  expect(sorted(rows, { schema: criteria })).toEqual([
    "header",
    "heading: Energie",
    "data",
    "heading: Wonen",
    "data",
    "data",
    "total: Totaal:",
    "data",
  ]);
});

test("a heading that stands beside the names is no row without a name", () => {
  expect(sorted([["Gas", "Wijk", "Inkomen"], [12, "Noord", 1], ["Deel Zuid"], [13, "Zuid", 2], [14, "", 3]])).toEqual([
    "header",
    "data",
    "heading: Deel Zuid",
    "data",
    "nameless: 14",
  ]);
});

test("a table whose rows do not stand in groups has no headings", () => {
  expect(
    sorted(
      [
        ["Naam", "Organisatie", "Invloed"],
        ["Buurtcomité:", "", ""],
        ["An", "Wijkraad", 3],
      ],
      { schema: stakeholders },
    ),
  ).toEqual(["header", "data", "data"]);
});

test("answers of a form without names count where no row has one; with one name the others lack theirs", () => {
  const header = ["Tijdstempel", "Wie bent u", "Over welke wijk"];
  const line = (name: string): CellValue[] => ["1/2/2026 10:00", name, "Noord"];
  expect(sorted([["Formulier"], header, line(""), line(" ")], { schema: interviews })).toEqual([
    "title: Formulier",
    "header",
    "data",
    "data",
  ]);
  expect(sorted([header, line(""), line("An")], { schema: interviews })).toEqual([
    "header",
    "nameless: 1/2/2026 10:00",
    "data",
  ]);
  // A list of wijken is no form: without its name a row cannot be ranked.
  expect(sorted([HEADER, ["", "71016A00-", 120, 20_000]])).toEqual(["header", "nameless: 71016A00-"]);
});

test("what stands below the wijken about their columns is no wijk, though it has figures", () => {
  expect(
    sorted([
      HEADER,
      NOORD,
      ZUID,
      ["Jaar", "", 2021, 2019],
      ["Laatst bijgewerkt", "", 45_000, ""],
      ["Rang", "", 1, 2],
      ["(1) zonder Fluvius"],
      ["2) raming"],
      ["(*) voorlopig"],
      ["Totaal", "", 3, 4],
      ["† voorlopig"],
    ]),
  ).toEqual([
    "header",
    "data",
    "data",
    "note: Jaar",
    "note: Laatst bijgewerkt",
    "comparison: Rang",
    "note: (1) zonder Fluvius",
    "note: 2) raming",
    "note: (*) voorlopig",
    "total: Totaal",
    "note: † voorlopig",
  ]);
});

test("wijken that are numbered are no footnotes, also where their figures still lack", () => {
  expect(sorted([HEADER, ["1) Noord", "", 1, 2], ["2) Zuid"]])).toEqual(["header", "data", "data"]);
  expect(sorted([HEADER, ["(1) Noord"], ["(2) Zuid"]])).toEqual(["header", "data", "data"]);
});

test("whole municipalities are set aside beside their wijken, and compared where there are no others", () => {
  const wholes: CellValue[][] = [
    ["Halle (stad)", "", 1, 2],
    ["As (gemeente)", "", 3, 4],
  ];
  expect(sorted([HEADER, NOORD, ...wholes])).toEqual([
    "header",
    "data",
    "comparison: Halle (stad)",
    "comparison: As (gemeente)",
  ]);
  expect(sorted([HEADER, ...wholes, ["Totaal", "", 4, 6]])).toEqual(["header", "data", "data", "total: Totaal"]);
});

test("a total that stands before the names counts for nobody, though its sum stands under them", () => {
  const talks = [
    ["Datum", "Gesprek met", "Status"],
    ["1/3/2026", "Netbeheerder", "gedaan"],
    ["Totaal", 8, 6],
  ];
  expect(sorted(talks, { schema: interviews })).toEqual(["header", "data", "total: Totaal"]);
  const numbered = [
    ["Nr", ...HEADER],
    [1, ...NOORD],
    [2, 11, "71016A02-", 90, 19_000],
  ];
  expect(sorted(numbered)).toEqual(["header", "data", "data"]);
});
