/** What is told about single lines of a budget, each with its cell. */
import type { CellValue } from "../../../../core/workbook/snapshot";
import { readRows } from "../read";

type Rows = readonly (readonly (CellValue | null)[])[];

/** The findings of one kind, as their cell and values. */
const told = (key: string, rows: Rows) =>
  readRows(rows, { row: 3 })
    .findings.filter(({ text }) => text.key === `budget.${key}`)
    .map(
      ({ severity, cell, values }): Record<string, unknown> => ({
        severity,
        row: cell?.row,
        column: cell?.column,
        ...values,
      }),
    );

const HEAD = ["Post", "Soort", "Bedrag", "Jaar", "Financier"];

describe("the same line twice", () => {
  const COACH = ["Coach", "kost", 100, 2026, "Stad"];

  test("is told at the second, with the row of the first", () => {
    const [first, ...others] = readRows(
      [HEAD, COACH, ["Zaal", "kost", 100, 2026, ""], ["coach", "kost", 100, 2026, "Stad"]],
      {
        row: 3,
      },
    ).findings;
    expect(first).toMatchObject({ severity: "warning", cell: { row: 6, column: 2 } });
    expect(first?.text.key).toBe("budget.doubledLine");
    expect(first?.values).toEqual({ text: "coach", amount: 100, row: 5 });
    expect(others).toEqual([]);
    expect(told("doubledLine", [HEAD, COACH, COACH, COACH]).map(({ row }) => row)).toEqual([5, 5]);
  });

  test.each<[string, CellValue[]]>([
    ["amount", ["Coach", "kost", 101, 2026, "Stad"]],
    ["name", ["Zaal", "kost", 100, 2026, "Stad"]],
    ["kind", ["Coach", "inkomst", 100, 2026, "Stad"]],
    ["year", ["Coach", "kost", 100, 2027, "Stad"]],
    ["funder", ["Coach", "kost", 100, 2026, "Gewest"]],
  ])("not with another %s", (_, other) => {
    expect(told("doubledLine", [HEAD, COACH, other])).toEqual([]);
  });

  test("not without an amount or without a name", () => {
    expect(told("doubledLine", [HEAD, ["Coach", "kost", 0, 2026, ""], ["Coach", "kost", 0, 2026, ""]])).toEqual([]);
    const unnamed = [["Bedrag", "Uitgaven"], ...[2, 2].map((amount) => ["", amount])];
    expect(told("doubledLine", unnamed)).toEqual([]);
  });
});

test("an amount below zero is told by its side, and zero is not", () => {
  const rows: Rows = [
    HEAD,
    ["Coach", "kost", 100, 2026, ""],
    ["Korting", "kost", -5, 2026, ""],
    ["Niets", "kost", 0, 2026, ""],
    ["Stad", "inkomst", 60, 2026, ""],
    ["Terug", "inkomst", -7, 2026, ""],
  ];
  expect(told("negativeExpense", rows)).toEqual([
    { severity: "warning", row: 5, column: 2, text: "Korting", amount: -5 },
  ]);
  expect(told("negativeIncome", rows)).toEqual([{ severity: "warning", row: 8, column: 2, text: "Terug", amount: -7 }]);
});

test("a line without a year is told only where others have one", () => {
  const rows = (year: CellValue): Rows => [HEAD, ["Coach", "kost", 100, year, ""], ["Zaal", "kost", 20, "", ""]];
  expect(told("lineWithoutYear", rows(2026))).toEqual([
    { severity: "warning", row: 5, column: 2, text: "Zaal", amount: 20 },
  ]);
  expect(told("lineWithoutYear", rows(""))).toEqual([]);
});

describe("a line that is the sum of those beside it", () => {
  const subtotals = (...rows: [string, string, number, number?][]) =>
    told("maybeSubtotal", [
      ["Post", "Soort", "2026", "2027"],
      ...rows.map(([name, kind, first, second]): (CellValue | null)[] => [name, kind, first, second ?? ""]),
    ]).map(({ text, amount }) => `${text} ${amount}`);

  test("is asked about, first or last of its group", () => {
    expect(subtotals(["Personeel", "kost", 120], ["Coach", "kost", 100], ["Zaal", "kost", 20])).toEqual([
      "Personeel 120",
    ]);
    expect(subtotals(["Coach", "kost", 100], ["Zaal", "kost", 20], ["Personeel", "kost", 120])).toEqual([
      "Personeel 120",
    ]);
    expect(subtotals(["Coach", "kost", 100], ["Personeel", "kost", 120], ["Zaal", "kost", 20])).toEqual([]);
    expect(subtotals(["Personeel", "kost", 120.01], ["Coach", "kost", 100], ["Zaal", "kost", 20])).toEqual([]);
  });

  test("over all years together", () => {
    expect(subtotals(["Personeel", "kost", 20, 100], ["Coach", "kost", 90, 10], ["Zaal", "kost", 15, 5])).toEqual([
      "Personeel 20",
    ]);
  });

  test("not of one other line, and of income not of two", () => {
    expect(subtotals(["Personeel", "kost", 100], ["Coach", "kost", 100])).toEqual([]);
    expect(subtotals(["Wijkfonds", "inkomst", 120], ["Stad", "inkomst", 100], ["Gewest", "inkomst", 20])).toEqual([]);
    expect(
      subtotals(
        ["Wijkfonds", "inkomst", 120],
        ["Stad", "inkomst", 90],
        ["Gewest", "inkomst", 20],
        ["Provincie", "inkomst", 10],
      ),
    ).toEqual(["Wijkfonds 120"]);
  });

  test("each side by itself", () => {
    expect(
      subtotals(["Personeel", "kost", 120], ["Stad", "inkomst", 7], ["Coach", "kost", 100], ["Zaal", "kost", 20]),
    ).toEqual(["Personeel 120"]);
  });

  test("in each group between headings, totals and empty rows", () => {
    const group = (name: string): (CellValue | null)[][] => [
      [name, "kost", 120],
      ["Coach", "kost", 100],
      [`Zaal ${name}`, "kost", 20],
    ];
    const rows: Rows = [
      ["Post", "Soort", "Bedrag"],
      ...group("A"),
      ["Werking", "", ""],
      ...group("B"),
      ["", "", ""],
      ...group("C"),
    ];
    expect(told("maybeSubtotal", rows).map(({ text, row }) => [text, row])).toEqual([
      ["A", 4],
      ["B", 8],
      ["C", 12],
    ]);
    expect(
      told("maybeSubtotal", [
        ["Post", "Soort", "Bedrag"],
        ["A", "kost", 120],
        ["", "", ""],
        ["Coach", "kost", 100],
        ["Zaal", "kost", 20],
      ]),
    ).toEqual([]);
  });

  test("not when nothing is needed", () => {
    expect(subtotals(["Niets", "kost", 0], ["Coach", "kost", 5], ["Korting", "kost", -5])).toEqual([]);
  });
});
