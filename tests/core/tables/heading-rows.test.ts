/** A row that only names a part of town is no wijk; a wijk without figures stays one. */
import fc from "fast-check";
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { readTable } from "../../../core/tables/read-table";
import { recognise } from "../../../core/tables/recognise";
import type { RowChoices } from "../../../core/tables/row-choices";
import type { TableSchema } from "../../../core/tables/schema";
import { cellAddress } from "../../../core/workbook/address";
import type { Block, CellValue } from "../../../core/workbook/snapshot";
import { makeBlock } from "../workbook/make-block";

interface Options {
  schema?: TableSchema;
  choices?: RowChoices;
  extra?: Partial<Block>;
}

function read(rows: CellValue[][], { schema = kandidaatwijken, choices, extra = {} }: Options = {}) {
  const shape = recognise(makeBlock(schema.name, rows, extra), schema, [], choices);
  if (!shape) throw new Error("no header was recognised");
  const { rows: found, findings } = readTable(shape, schema);
  return {
    names: found.map(({ values }) => values["name" as never] as unknown),
    told: findings.map(({ text, cell }) => `${text.key.slice(7)} ${cell ? cellAddress(cell.row, cell.column) : ""}`),
  };
}

const HEADER = ["Wijk", "Sectorcodes", "Gas", "Inkomen"];
const KOLDERBOS = ["Kolderbos", "71016A00-", 120, 20_000];
const TERMIEN = ["Termien", "71016A01-", 100, 21_000];
const WINTERSLAG = ["Winterslag", "71016A02-", 90, 19_000];

test("a name alone above each group of wijken is a heading, told with its cell", () => {
  const { names, told } = read([HEADER, ["Noord"], KOLDERBOS, TERMIEN, ["Zuid"], WINTERSLAG]);
  expect(names).toEqual(["Kolderbos", "Termien", "Winterslag"]);
  expect(told).toEqual(["headingRow A2", "headingRow A5"]);
});

test.each<[string, CellValue[][], Partial<Block>]>([
  [
    "merged over the row",
    [HEADER, KOLDERBOS, ["Zuid"], TERMIEN],
    { merged: [{ row: 2, column: 0, rows: 1, columns: 4 }] },
  ],
  ["with a colon", [HEADER, KOLDERBOS, ["Deelgemeente Zuid:"], TERMIEN], {}],
  ["in capitals", [HEADER, KOLDERBOS, ["GENK ZUID"], TERMIEN], {}],
])("one heading %s", (_, rows, extra) => {
  const { names, told } = read(rows, { extra });
  expect(names).toEqual(["Kolderbos", "Termien"]);
  expect(told).toEqual(["headingRow A3"]);
});

test("a heading below a blank row", () => {
  const { names, told } = read([HEADER, KOLDERBOS, ["", "", "", ""], ["Zuid", "", "", ""], TERMIEN, WINTERSLAG]);
  expect(names).toEqual(["Kolderbos", "Termien", "Winterslag"]);
  expect(told).toEqual(["headingRow A4"]);
});

test("a heading in another column than the names is no nameless wijk", () => {
  const { told } = read([["Gas", "Wijk", "Inkomen"], [12, "Kolderbos", 1], ["Zuid"], [13, "Termien", 2]]);
  expect(told).toEqual(["headingRow A3"]);
});

test("a wijk without figures stays one, and where it may be a heading as well it is asked", () => {
  const { names, told } = read([HEADER, KOLDERBOS, ["Noord"], TERMIEN, WINTERSLAG]);
  expect(names).toEqual(["Kolderbos", "Noord", "Termien", "Winterslag"]);
  expect(told).toEqual(["perhapsHeading A3"]);
});

test("in a list of names and figures alone, wijken that wait for their figures are asked about and stay", () => {
  const { names, told } = read([
    ["Wijk", "Gas", "Inkomen"],
    ["Noord"],
    ["Zuid", 5, 3],
    ["Oost"],
    ["West", 4, 4],
    ["Centrum", 3, 2],
  ]);
  expect(names).toEqual(["Noord", "Zuid", "Oost", "West", "Centrum"]);
  expect(told).toEqual(["perhapsHeading A2", "perhapsHeading A4"]);
});

test("a wijk with a code, with n.b. or at the end of the list is not asked about", () => {
  for (const row of [
    ["Noord", "71016A03-"],
    ["Noord", "", "n.b."],
  ]) {
    expect(read([HEADER, KOLDERBOS, row, TERMIEN])).toEqual({ names: ["Kolderbos", "Noord", "Termien"], told: [] });
  }
  expect(read([HEADER, KOLDERBOS, TERMIEN, ["Noord"]])).toEqual({ names: ["Kolderbos", "Termien", "Noord"], told: [] });
});

test("of a name and one figure it is the figure that lacks", () => {
  const { names, told } = read([["Wijk", "Gas"], ["Kolderbos", 1], ["Noord"], ["Termien", 2]]);
  expect(names).toEqual(["Kolderbos", "Noord", "Termien"]);
  expect(told).toEqual([]);
});

test("a list of names alone, or with few figures so far, is a list of wijken", () => {
  expect(read([HEADER, ["Noord"], ["Zuid"], ["West"]])).toEqual({ names: ["Noord", "Zuid", "West"], told: [] });
  expect(read([HEADER, ["Noord"], ["Zuid"], KOLDERBOS, ["West"]]).names).toEqual([
    "Noord",
    "Zuid",
    "Kolderbos",
    "West",
  ]);
});

test("the user counts a heading all the same, or leaves out what may be one", () => {
  const grouped = [HEADER, ["Noord"], KOLDERBOS, TERMIEN, ["Zuid"], WINTERSLAG];
  expect(read(grouped, { choices: { counts: ["zuid"], leftOut: [] } })).toEqual({
    names: ["Kolderbos", "Termien", "Zuid", "Winterslag"],
    told: ["headingRow A2"],
  });
  const doubtful = [HEADER, KOLDERBOS, ["Noord"], TERMIEN];
  expect(read(doubtful, { choices: { counts: [], leftOut: ["Noord"] } }).told).toEqual(["leftOutRow A3"]);
});

test("criteria stand under headings as well", () => {
  const { names, told } = read(
    [
      ["Criterium", "Gewicht", "Richting"],
      ["Energie"],
      ["Gas", 20, "max"],
      ["Stroom", 20, "max"],
      ["Wonen"],
      ["Eigenaars", 60, "min"],
    ],
    { schema: criteria },
  );
  expect(names).toEqual(["Gas", "Stroom", "Eigenaars"]);
  expect(told).toEqual(["headingRow A2", "headingRow A5"]);
});

test("no row disappears: each counts, or is told with its cell", () => {
  const line = fc.oneof(
    fc.constantFrom<CellValue[]>(["Noord", "", ""], ["ZUID", "", ""], ["", "", ""], ["", "West", ""]),
    fc.tuple(fc.constantFrom("A", "B", "C"), fc.constantFrom("", "71016A00-"), fc.integer({ min: 1, max: 9 })),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const block = makeBlock("x", [["Wijk", "Sectorcodes", "Gas"], ...lines]);
      const shape = recognise(block, kandidaatwijken);
      if (!shape) throw new Error("no header was recognised");
      const { rows, findings } = readTable(shape, kandidaatwijken);
      const seen = new Set([...rows.map(({ row }) => row), ...findings.flatMap(({ cell }) => cell?.row ?? [])]);
      lines.forEach((cells, at) => {
        if (cells.some((cell) => cell !== "")) expect(seen).toContain(at + 1);
      });
    }),
  );
});

test("a number in front of a heading makes no row of it", () => {
  const { names, told } = read(
    [
      ["Nr.", "Criterium", "Gewicht", "Richting"],
      ["1", "Energie"],
      ["1.1", "Gas", 20, "max"],
      ["1.2", "Stroom", 20, "max"],
      ["2", "Wonen"],
      ["2.1", "Eigenaars", 60, "min"],
    ],
    { schema: criteria },
  );
  expect(names).toEqual(["Gas", "Stroom", "Eigenaars"]);
  expect(told).toEqual(["headingRow B2", "headingRow B5"]);
});

test("the first group stands right below the header, the others after a blank row", () => {
  const { names } = read([HEADER, ["Noord"], KOLDERBOS, ["", "", "", ""], ["Zuid"], TERMIEN]);
  expect(names).toEqual(["Kolderbos", "Termien"]);
});
