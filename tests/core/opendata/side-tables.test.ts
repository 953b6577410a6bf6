/** Two tables beside each other: figures of the one are never given to the areas of the other. */
import type { Row } from "../../../core/opendata/layout";
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
