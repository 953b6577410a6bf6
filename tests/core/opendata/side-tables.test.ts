/** Two tables beside each other: figures of the one are never given to the areas of the other. */
import type { Row } from "../../../core/opendata/layout";
import { ownColumns } from "../../../core/opendata/side-tables";
import { words as opendataWords } from "../../../core/opendata/words";
import { figureOf, readRows } from "./files";

describe("a second table beside the first", () => {
  test.each([
    [
      "under the same header",
      ["geoitem", "jaar", "n", "geoitem", "jaar", "m"],
      ["71016A00-", 2022, 5, "71016A10-", 2022, 9],
      ["71016A01-", 2022, 6, "71016A20-", 2022, 8],
      3,
    ],
    [
      "behind an empty column",
      ["geoitem", "jaar", "n", "", "sector", "m"],
      ["71016A00-", 2022, 5, "", "71016A10-", 9],
      ["71016A01-", 2022, 6, "", "71016A20-", 8],
      2,
    ],
  ])("%s is not used, and that is told", (_, header, first, second, count) => {
    const figures = readRows([header, first, second]);
    expect(figures.indicators.map(({ code }) => code)).toEqual(["n"]);
    expect(figureOf(figures, "71016A01-", "n", 2022)).toBe(6);
    expect(figures.findings).toContainEqual(
      expect.objectContaining({ text: opendataWords.otherTableBeside, values: expect.objectContaining({ count }) }),
    );
  });

  test("is not seen in a column with the municipality, an income of five digits, or the same codes again", () => {
    const rows: Row[] = [
      ["CD_REFNIS", "CD_SECTOR", "", "inkomen", "CD_SECTOR", "woningen"],
      ["71016", "71016A20-", "", 21_500, "71016A20-", 700],
      ["71016", "71016A51-", "", 26_111, "71016A51-", 400],
    ];
    const figures = readRows(rows, { period: 2021 });
    expect(figureOf(figures, "71016A51-", "inkomen", 2021)).toBe(26_111);
    expect(figureOf(figures, "71016A51-", "woningen", 2021)).toBe(400);
  });
});

describe("the columns of the table that is read", () => {
  const [A, B] = ["71016A00-", "71016A10-"];
  const own = (headers: string[], area: number, ...rows: Row[]) => ownColumns(headers, area, rows);

  test("are all of them where there is no other table", () => {
    expect(own(["gebied", "jaar", "n"], 0, [A, 2022, 5])).toEqual([0, 3]);
    expect(own(["gebied", "jaar", "", "n"], 0, [A, 2022, "", 5])).toEqual([0, 4]);
    expect(own(["nr", "", "gebied", "", "n"], 2, [1, "", A, "", 5])).toEqual([0, 5]);
  });

  test("end where another begins, or at the empty column before it", () => {
    expect(own(["gebied", "n", "gebied", "m"], 0, [A, 5, B, 9])).toEqual([0, 2]);
    expect(own(["gebied", "n", "", "sector", "m"], 0, [A, 5, "", B, 9])).toEqual([0, 2]);
    expect(own(["gebied", "n", "", "titel", "sector", "m"], 0, [A, 5, "", "x", B, 9])).toEqual([0, 2]);
    expect(own(["gebied", "n", "gebied", "m", "", "gebied", "k"], 0, [A, 5, B, 9, "", B, 1])).toEqual([0, 2]);
  });

  test("begin behind another table", () => {
    expect(own(["gebied", "m", "gebied", "n"], 2, [B, 9, A, 5])).toEqual([2, 4]);
    expect(own(["sector", "m", "", "gebied", "n"], 3, [B, 9, "", A, 5])).toEqual([2, 5]);
    expect(own(["gebied", "m", "", "nr", "gebied", "n", "", "gebied", "k"], 4, [B, 9, "", 1, A, 5, "", B, 1])).toEqual([
      2, 6,
    ]);
  });

  test("hold codes of their own beside it: a municipality, the same codes, fewer codes than other words", () => {
    expect(own(["gebied", "gemeente", "n"], 0, [A, "71016", 5])).toEqual([0, 3]);
    expect(own(["gebied", "n", "", "gebied", "m"], 0, [A, 5, "", A, 9])).toEqual([0, 5]);
    expect(
      own(["gebied", "n", "", "opmerking", "m"], 0, [A, 5, "", B, 9], [B, 6, "", "x", 8], [A, 6, "", "y", 8]),
    ).toEqual([0, 5]);
    expect(own(["gebied", "n", "", "opmerking", "m"], 0, [A, 5, "", B, 9], [B, 6, "", "x", 8])).toEqual([0, 2]);
    expect(own(["gebied", "n", "", "inkomen"], 0, [A, 5, "", 21_500], [B, 5, "", 26_111])).toEqual([0, 4]);
  });

  test("a column that is empty in some rows only divides nothing", () => {
    expect(own(["gebied", "n", "", "sector", "m"], 0, [A, 5, "", B, 9], [B, 6, "x", A, 8])).toEqual([0, 5]);
    expect(own(["gebied", "n", "", "sector", "m"], 0, [A, 5, "", B, 9], [B, 6, "", "", 8])).toEqual([0, 2]);
  });
});
