/** What stands in a column of a file, by its first rows. */
import { countFigures, holdsCodes, holdsFigures, isRowNumber } from "../../../core/opendata/column-contents";

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test("figures and signs for missing ones count, blanks do not, and only numbers are numbers", () => {
  expect(countFigures(column(5, "x", "", "12 kWh", "veel"), 0)).toEqual({ numbers: 2, figures: 3, texts: 1 });
  expect(holdsFigures(column("veel", "weinig", 5), 0)).toBe(false);
  expect(holdsFigures(column("", null), 0)).toBe(true);
});

test("row numbers count without a gap, and one code is enough to hold codes", () => {
  expect([column(1, 2, 3), column(1, 3), column()].map((rows) => isRowNumber(rows, 0))).toEqual([true, false, false]);
  expect([column("Genk", "71016"), column("Genk")].map((rows) => holdsCodes(rows, 0))).toEqual([true, false]);
});
