/** Rows with only a name: a heading, or a line whose amount is not filled in, or stands in another column. */
import type { CellValue } from "../../../../core/workbook/snapshot";
import { amountsOf, readRows, toldOf } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];
const told = (rows: Rows) => toldOf(readRows(rows)).filter((one) => !one.includes("onlyExpenses"));
const HEAD = ["Uitgaven", "Bedrag"];

describe("a line whose amount is not filled in", () => {
  test("is told, with its row", () => {
    const reading = readRows([
      HEAD,
      ["Studie", 10_000],
      ["Werken", ""],
      ["Toezicht", 4000],
      ["Coach", ""],
      ["Drukwerk", 300],
    ]);
    expect(toldOf(reading)).toEqual(["warning onlyName B3", "warning onlyName B5"]);
    expect(reading.findings[0]?.values).toEqual({ text: "Werken", row: 3 });
  });

  test.each<[string, Rows]>([
    ["as the last of a sheet", [HEAD, ["Studie", 100], ["Werken", ""]]],
    ["before a total", [HEAD, ["Studie", 100], ["Toezicht", 20], ["Werken", ""], ["Totaal", 120]]],
    ["below another one", [HEAD, ["Studie", 100], ["Werken", ""], ["Coach", ""], ["Drukwerk", 3]]],
    ["with a number before it, as its neighbours", [HEAD, ["1. Studie", 100], ["2. Werken", ""], ["3. Coach", 5]]],
    ["in capitals, as its neighbours", [HEAD, ["STUDIE", 100], ["WERKEN", ""], ["COACH", 5]]],
  ])("is told %s", (_, rows) => {
    expect(told(rows).join()).toMatch(/^warning onlyName B/);
  });

  test("with its amount in another column is told at that amount, and is no heading", () => {
    const rows = [
      ["Omschrijving", "Raming", "Opmerking"],
      ["Studie", 10_000, ""],
      ["Werken", "", 25_000],
      ["Toezicht", 4000, ""],
      ["Coach", 30_000, ""],
    ];
    const reading = readRows(rows);
    expect(told(rows)).toEqual(["note lineWithoutAmount B3", "warning amountElsewhere C3"]);
    expect(reading.lines.map(({ category }) => category)).toEqual([undefined, undefined, undefined]);
    expect(reading.open.map(({ description }) => description)).toEqual(["Werken"]);
  });

  test("whose parts stand in a column of details is told, and so is each part", () => {
    const rows = [
      ["Post", "Detail", "Bedrag"],
      ["Studie", "", 30_000],
      ["Werken", "", ""],
      ["ruwbouw", 70_000, ""],
      ["afwerking", 25_000, ""],
      ["Toezicht", "", 8000],
    ];
    expect(told(rows)).toEqual([
      "note linesWithoutAmount C4",
      "warning onlyName C3",
      "warning amountElsewhere B4",
      "warning amountElsewhere B5",
    ]);
  });
});

test("names right below the header, with no heading further down, are told", () => {
  const rows = [HEAD, ["Coach", ""], ["Werking", ""], ["Zaal", 30], ["Folders", 5]];
  expect(told(rows)).toEqual(["warning onlyName B2", "warning onlyName B3"]);
});

describe("a heading is not asked about", () => {
  test.each<[string, Rows]>([
    ["where all lines stand under headings", [HEAD, ["Personeel", ""], ["Coach", 100], ["Werking", ""], ["Zaal", 30]]],
    ["with a colon", [HEAD, ["Coach", 100], ["Werking:", ""], ["Zaal", 30]]],
    ["in capitals", [HEAD, ["Coach", 100], ["WERKING", ""], ["Zaal", 30]]],
    ["below a blank row", [HEAD, ["Coach", 100], [], ["Werking", ""], ["Zaal", 30]]],
    ["with a letter", [HEAD, ["Coach", 100], ["B. Werking", ""], ["Zaal", 30]]],
    ["with the number of its rows", [HEAD, ["1.1 Coach", 100], ["2 Werking", ""], ["2.1 Zaal", 30]]],
    ["above rows that are indented", [HEAD, ["Coach", 100], ["Werking", ""], ["  Zaal", 30], ["  Folders", 5]]],
    ["with a subtotal", [HEAD, ["Coach", 100], ["Werking", ""], ["Zaal", 30], ["Folders", 5], ["Subtotaal", 35]]],
    ["with a total after its name", [HEAD, ["Coach", 100], ["Werking", ""], ["Zaal", 30], ["Totaal werking", 30]]],
    ["that tells who made the sheet", [HEAD, ["Coach", 100], ["Zaal", 30], ["Opgemaakt door Jan Peeters", ""]]],
    ["in a sheet that holds no amount yet", [HEAD, ["Werking", ""], ["Zaal", ""], ["Folders", ""]]],
    ["that is alone right below the header", [HEAD, ["Werking", ""], ["Zaal", 30], ["Folders", 5]]],
    [
      "with another one, where more follow",
      [HEAD, ["Stad", ""], ["Werking", ""], ["Zaal", 30], ["Buurt", ""], ["Zaal", 9]],
    ],
    ["that names a side", [HEAD, ["Coach", 100], ["Inkomsten", ""], ["Stad", 30]]],
  ])("%s", (_, rows) => {
    expect(told(rows).filter((one) => !one.includes("total"))).toEqual([]);
  });

  test("where beside it stands only the number of the row or a year", () => {
    const rows = [
      ["Post", "Bedrag", "Wanneer", "Aantal"],
      ["Personeel", "", 2027, ""],
      ["Coach", 100, "", 3],
    ];
    expect(amountsOf(readRows(rows))).toEqual(["-100"]);
    expect(told(rows)).toEqual([]);
  });
});
