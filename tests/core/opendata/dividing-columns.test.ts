/** Columns that tell the rows of one area and year apart. */
import { isRepeatedBySubject } from "../../../core/opendata/dividing-columns";
import { findLayout } from "../../../core/opendata/find-layout";
import { accountRows } from "../../../core/opendata/row-account";
import { words } from "../../../core/opendata/words";
import { figureOf, lines, readRows } from "./files";

const of = (text: string) => lines(text, ";");

describe("a row per subject beside a column per year", () => {
  const rows = of(`Gebied;Indicator;2020;2021
    71016A20-;Woningen;5;6
    71016A20-;Gas;500;600
    71016A51-;Woningen;7;8
    71016A51-;Gas;;800
    71016A51-;Gas;701;801
    71016A51-;;702;802`);

  test("gives every subject its own years; a repeated row does not count, one without a subject is told", () => {
    const figures = readRows(rows);
    const found = ["Woningen", "Gas"].map((name) =>
      [2020, 2021].map((year) => figureOf(figures, "71016A51-", name, year)),
    );
    expect(found).toEqual([
      [7, 8],
      ["empty", 800],
    ]);
    expect(figureOf(figures, "71016A20-", "Gas", 2021)).toBe(600);
    expect(figures.findings.map(({ text }) => text)).toEqual([words.duplicate, words.noSubject]);
  });

  test("is accounted for by subject", () => {
    const figures = readRows(rows);
    const chosen = { level: 0, periods: new Set([2020]), areas: new Set([0, 1]), indicators: new Set([1]) };
    expect(accountRows(figures, chosen)).toMatchObject({ used: 2 });
  });

  test("also where a word such as an EPC-label tells the rows apart, and that is told", () => {
    const figures = readRows(
      of(`Gebied;EPC-label;2020;2021
        71016A20-;A;5;6
        71016A20-;B;7;8`),
    );
    expect(figureOf(figures, "71016A20-", "B", 2020)).toBe(7);
    const values = { column: "EPC-label" };
    expect(figures.findings).toEqual([{ severity: "note", text: words.dividedBy, values }]);
  });
});

describe("a row per subject beside columns with names of their own", () => {
  test("gives both names where an area has several subjects", () => {
    const figures = readRows(
      of(`Gebied;Jaar;Onderwerp;Mannen;Vrouwen
        71016A20-;2020;Inwoners;5;6
        71016A20-;2020;Werklozen;1;2`),
    );
    expect(figureOf(figures, "71016A20-", "Inwoners Vrouwen", 2020)).toBe(6);
    expect(figureOf(figures, "71016A20-", "Werklozen Mannen", 2020)).toBe(1);
    expect(figures.findings).toEqual([]);
  });

  test("leaves the names alone where every area has one row", () => {
    const rows = of("Gebied;Indicator;Mannen\n71016A20-;Inwoners;5\n71016A51-;Inwoners;6");
    expect(findLayout(rows)?.columns[2]).toMatchObject({ indicator: "Mannen" });
    const headers = ["Gebied", "Indicator", "Mannen"];
    expect(isRepeatedBySubject(headers, ["area", "subject", undefined], 0, rows.slice(1), () => false)).toBe(false);
  });
});
