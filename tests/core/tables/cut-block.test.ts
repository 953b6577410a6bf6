/** Of a sheet that was read, the part of a range holds its own cells, hidden rows and merged cells, and no others. */
import { cutBlock } from "../../../core/tables/cut-block";
import { makeBlock } from "../workbook/make-block";

const merged = [
  { row: 10, column: 3, rows: 1, columns: 2 },
  { row: 13, column: 3, rows: 1, columns: 2 },
];
const block = makeBlock(
  "Lijst",
  [10, 11, 12, 13].map((row) => [3, 4, 5].map((column) => `${row}/${column}`)),
  { row: 10, column: 3, hiddenRows: [10, 11, 12, 13], merged },
);

test("a range inside", () => {
  expect(cutBlock(block, { row: 11, column: 4, rows: 2, columns: 1 })).toEqual({
    sheet: "Lijst",
    ...{ row: 11, column: 4, rows: 2, columns: 1 },
    values: [["11/4"], ["12/4"]],
    hiddenRows: [11, 12],
    merged: [],
  });
});

test("a range that reaches beyond what was read ends where that ends", () => {
  expect(cutBlock(block, { row: 12, column: 4, rows: 99, columns: 99 })).toMatchObject({
    ...{ row: 12, column: 4, rows: 2, columns: 2 },
    values: [
      ["12/4", "12/5"],
      ["13/4", "13/5"],
    ],
    hiddenRows: [12, 13],
    merged: [merged[1]],
  });
  expect(cutBlock(block, { row: 0, column: 0, rows: 12, columns: 4 })).toMatchObject({
    ...{ row: 10, column: 3, rows: 2, columns: 1 },
    values: [["10/3"], ["11/3"]],
    hiddenRows: [10, 11],
    merged: [merged[0]],
  });
});

test("a range elsewhere holds nothing", () => {
  expect(cutBlock(block, { row: 20, column: 20, rows: 2, columns: 2 })).toMatchObject({
    ...{ rows: 0, columns: 0, values: [], hiddenRows: [], merged: [] },
  });
});
