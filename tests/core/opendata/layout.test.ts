/** Cells and rows of a file of public figures. */
import { filledCells, headerText, isFilled, isUnitRow, type Row, rowText } from "../../../core/opendata/layout";

test("a cell holds something when it is not blank", () => {
  expect(["x", 0, false, " ", "", null, undefined].map(isFilled)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test("the filled cells of a row, also where one stands far away", () => {
  const row: unknown[] = ["a", "", 5];
  row[9_000] = "z";
  expect(filledCells(row)).toEqual(["a", 5, "z"]);
  expect(rowText(row)).toBe("a 5 z");
});

test("a header is shown without blanks and without what comes along unseen", () => {
  expect([" Woningen ", "\ufeffgebied", 2021, null, ""].map(headerText)).toEqual([
    "Woningen",
    "gebied",
    "2021",
    "",
    "",
  ]);
});

describe("a row of units", () => {
  test.each<[boolean, Row]>([
    [true, ["", "kWh", "aantal"]],
    [true, [null, "a".repeat(20), "%"]],
    [false, ["", "a".repeat(21), "%"]],
    [false, ["71016A20-", "kWh", "aantal"]],
    [false, ["", "kWh", ""]],
    [false, ["", "kWh", 5]],
    [false, ["", "kWh", "5 m"]],
    [false, ["", "kWh", " -3"]],
    [false, ["", "", ""]],
  ])("%p: %j", (expected, row) => {
    expect(isUnitRow(row, 0)).toBe(expected);
  });
});
