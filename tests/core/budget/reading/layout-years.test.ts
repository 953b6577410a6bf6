/** Years as people write them above a column. */
import { isYear, yearInHeader } from "../../../../core/budget/reading/layout-years";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { readRows, toldOf } from "../read";

/** Days since 30 December 1899, as the sheet counts them. */
const serial = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

describe("the year that a header means, and the words beside it", () => {
  test.each<[CellValue, number | undefined, string?]>([
    [1990, 1990, ""],
    [2100, 2100, ""],
    [1989, undefined],
    [2101, undefined],
    [2026.5, undefined],
    ["Budget 2026", 2026, "budget"],
    ["'2026 ", 2026, ""],
    ["2026,00 raming", 2026, "raming"],
    ["Raming 2026 2026", 2026, "raming"],
    ["2026 en 2027", undefined],
    ["Bouwjaar 1985", undefined],
    ["2026 tot en met 2031", undefined],
    ["2026/27", undefined],
    ["1/1/2026", 2026, ""],
    ["31-12-2027", 2027, ""],
    ["2028-01-01", 2028, ""],
    ["2028.12.31", 2028, ""],
    ["Bedrag", undefined],
    [true, undefined],
  ])("%j: %s %s", (value, year, words = "") => {
    expect(yearInHeader(value)).toEqual(year === undefined ? undefined : { year, words });
  });

  test("a date stands for its year on the first and the last day only", () => {
    expect(yearInHeader(serial(2026, 1, 1))?.year).toBe(2026);
    expect(yearInHeader(serial(2026, 12, 31))?.year).toBe(2026);
    expect(yearInHeader(serial(2026, 1, 2))).toBeUndefined();
    expect(yearInHeader(serial(2026, 12, 30))).toBeUndefined();
    expect(yearInHeader(serial(2026, 7, 1))).toBeUndefined();
    expect(yearInHeader(serial(2026, 1, 1) + 0.5)).toBeUndefined();
  });

  test("a number that can be no date names no year", () => {
    expect(yearInHeader(-5)).toBeUndefined();
    expect(yearInHeader(99_999_999)).toBeUndefined();
  });
});

test("a year of a budget is whole, from 1990 to 2100", () => {
  expect([1989, 1990, 2026, 2100, 2101, 2026.5].map(isYear)).toEqual([false, true, true, true, false, false]);
});

describe("a heading that is a year", () => {
  const years = (rows: readonly (readonly (CellValue | null)[])[]) => readRows(rows).lines.map(({ year }) => year);

  test.each<[string, CellValue, CellValue]>([
    ["Jaar", "Jaar 2026", "Jaar 2027"],
    ["a number", 2026, 2027],
    ["with a colon", "2026:", "Boekjaar 2027:"],
    ["of a side", "Uitgaven 2026", "UITGAVEN 2027"],
  ])("is the year of the rows below it: %s", (_, first, second) => {
    expect(
      years([
        ["Post", "Bedrag"],
        [first, ""],
        ["Studie", 100],
        ["Werken", 200],
        [second, ""],
        ["Toezicht", 300],
      ]),
    ).toEqual([2026, 2026, 2027]);
  });

  test("goes before the year of a title, and nothing says that all is in that year", () => {
    const rows = [["Jaar 2026"], ["Post", "Bedrag"], ["Studie", 100], ["Jaar 2027", ""], ["Toezicht", 300]];
    expect(years(rows)).toEqual([2026, 2027]);
    expect(toldOf(readRows(rows)).join()).not.toContain("yearOfTitle");
  });

  test("may stand in the column of years", () => {
    const head = ["Jaar", "Post", "Bedrag"];
    expect(
      years([head, [2026, "", ""], ["", "Studie", 100], [2027, "", ""], ["", "Toezicht", 300], [2028, "Coach", 5]]),
    ).toEqual([2026, 2027, 2028]);
  });

  test("is not one where other words stand beside it", () => {
    const rows = [["Post", "Bedrag"], ["Studie", 100], [], ["Plan wijk 2027", ""], ["Toezicht", 300]];
    expect(years(rows)).toEqual([undefined, undefined]);
    expect(readRows(rows).lines[1]?.category).toBe("Plan wijk 2027");
  });
});
