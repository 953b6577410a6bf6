/** What a row of a budget says besides its amounts, in the words and notations that people use. */
import { saysCertainty } from "../../../../core/budget/reading/read-fields";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { readRows, toldOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** Away from the first cell of the sheet. */
const read = (rows: Rows) => readRows(rows, { row: 3, column: 2 });
/** What the line says under one header. */
const under = (header: string, value: CellValue) =>
  read([
    ["Omschrijving", "Soort", "Bedrag", header],
    ["Coach", "kost", 100, value],
    ["Zaal", "kost", 50, ""],
  ]);

describe("a rate of VAT", () => {
  test.each<[CellValue, number | undefined]>([
    [0.21, 0.21],
    [21, 0.21],
    ["21 %", 0.21],
    ["21", 0.21],
    [1, 1],
    [100, 1],
    [0, 0],
    ["", undefined],
    ["n.v.t.", undefined],
  ])("%j is %s", (value, vat) => {
    const reading = under("Btw %", value);
    expect(reading.lines[0]?.vat).toBe(vat);
    expect(toldOf(reading).filter((one) => one.endsWith("F5"))).toEqual([]);
  });

  test.each<CellValue>([-0.1, "veel", "#REF!"])("%j is none, and that is told at its cell", (value) => {
    const reading = under("Btw %", value);
    expect(reading.lines[0]?.vat).toBeUndefined();
    expect(toldOf(reading).filter((one) => one.endsWith("F5"))).toHaveLength(1);
  });
});

test.each<[CellValue, number | undefined]>([
  [2027, 2027],
  ["'2027 ", 2027],
  ["Budget 2027", 2027],
  ["01/01/2027", 2027],
  ["", undefined],
  ["later", undefined],
])("a year written as %j is %s", (value, year) => {
  expect(under("Jaar", value).lines[0]?.year).toBe(year);
});

test("words and codes come as they stand, and what is not understood is told at its cell", () => {
  const reading = read([
    [
      "Omschrijving",
      "Soort",
      "Bedrag",
      "Status",
      "Financier",
      "Actie",
      "Beleidsveld",
      "Algemene rekening",
      "Btw aftrekbaar",
    ],
    ["Stad", "inkomst", 100, "toegekend", "De stad", "AC-1", "0629", "7405", "ja"],
    ["Gewest", "inkomst", 50, "wie weet", "", "", "", "", "nee"],
  ]);
  expect(reading.lines[0]).toMatchObject({
    status: "toegekend",
    funder: "De stad",
    action: "AC-1",
    policyField: "0629",
    account: "7405",
    deductible: true,
    chance: 1,
  });
  expect(reading.lines[1]?.deductible).toBe(false);
  expect(reading.lines[1]).not.toHaveProperty("status");
  expect(toldOf(reading)).toContain("warning tables.unknownWord F6");
});

test("a number typed as text is read without a word", () => {
  const reading = under("Laag", "80");
  expect(reading.lines[0]?.low).toBe(80);
  expect(toldOf(reading).filter((one) => one.endsWith("F5"))).toEqual([]);
});

describe("a second block with a header of its own", () => {
  const rows: Rows = [
    ["Uitgaven", "Bedrag", "Categorie"],
    ["Coach", 100, "Personeel"],
    ["Zaal", 20, ""],
    [],
    ["Inkomsten", "Bedrag", "Status"],
    ["Stad", 60, "toegekend"],
    ["Gewest", 30, "aangevraagd"],
  ];

  test("is read by that header, and the first block by its own", () => {
    const reading = read(rows);
    expect(reading.lines.map(({ category, status }) => [category, status])).toEqual([
      ["Personeel", undefined],
      [undefined, undefined],
      [undefined, "toegekend"],
      [undefined, "aangevraagd"],
    ]);
  });

  test("keeps what the first header says where it is silent", () => {
    const silent = rows.map((row, at) => (at === 4 ? ["Inkomsten", "Bedrag", ""] : row));
    expect(read(silent).lines.map(({ category }) => category)).toEqual([
      "Personeel",
      undefined,
      "toegekend",
      "aangevraagd",
    ]);
  });

  test("says how certain the budget is, also where the first header does not", () => {
    expect(saysCertainty(read(rows).layout)).toBe(true);
    expect(saysCertainty(read(rows.slice(0, 3)).layout)).toBe(false);
    expect(
      saysCertainty(
        read([
          ["Uitgaven", "Bedrag", "Kans"],
          ["Coach", 100, ""],
        ]).layout,
      ),
    ).toBe(true);
    const other = rows.map((row, at) => (at === 4 ? ["Inkomsten", "Bedrag", "Categorie"] : row));
    expect(saysCertainty(read(other).layout)).toBe(false);
  });

  test("leaves the descriptions and the amounts where they are", () => {
    const swapped = rows.map((row, at) => (at === 4 ? ["Status", "Bedrag", "Financier"] : row));
    const reading = read(swapped);
    expect(reading.lines.map(({ description }) => description)).toEqual(["Coach", "Zaal", "Stad", "Gewest"]);
    expect(reading.lines.map(({ amount }) => amount)).toEqual([100, 20, 60, 30]);
    expect(reading.lines[2]?.funder).toBe("toegekend");
  });
});
