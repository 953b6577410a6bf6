/** A word in a cell that is merged over several rows holds for each of them; an amount stays where it is. */
import { spreadMergedWords } from "../../../../core/budget/reading/merged-cells";
import { blockOf } from "../block";

const ROWS = [
  ["Uitgaven", "Coach", 100],
  ["", "Zaal", ""],
  ["Inkomsten", "Stad", 60],
  ["", "Gewest", ""],
];
/** An area of the block, which begins in row 3 and column 2 of the sheet. */
const area = (row: number, column: number, rows: number, columns = 1) => ({
  row: row + 3,
  column: column + 2,
  rows,
  columns,
});
const spread = (...merged: ReturnType<typeof area>[]) =>
  spreadMergedWords(blockOf(ROWS, { row: 3, column: 2, merged }));

test("words go down to the end of their area and no further", () => {
  expect(spread(area(0, 0, 2), area(2, 0, 2)).values).toEqual([
    ["Uitgaven", "Coach", 100],
    ["Uitgaven", "Zaal", ""],
    ["Inkomsten", "Stad", 60],
    ["Inkomsten", "Gewest", ""],
  ]);
  expect(spread(area(2, 0, 2)).values.map(([first]) => first)).toEqual(["Uitgaven", "", "Inkomsten", "Inkomsten"]);
});

test("an amount does not, for it would count twice, and neither does an empty cell", () => {
  expect(spread(area(0, 2, 2)).values).toEqual(ROWS);
  expect(spread(area(1, 0, 2)).values).toEqual(ROWS);
});

test("an area over several columns or one row is a title and stays", () => {
  expect(spread(area(0, 0, 2, 2)).values).toEqual(ROWS);
  expect(spread(area(0, 0, 1)).values).toEqual(ROWS);
});

test("an area that reaches out of the table changes nothing outside it", () => {
  expect(spread(area(2, 0, 9)).values).toHaveLength(4);
  expect(spread({ row: 0, column: 2, rows: 9, columns: 1 }).values).toEqual(ROWS);
});

test("the sheet itself stays as it was", () => {
  const block = blockOf(ROWS, { row: 3, column: 2, merged: [area(0, 0, 2)] });
  spreadMergedWords(block);
  expect(block.values).toEqual(ROWS);
});
