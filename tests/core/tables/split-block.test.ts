/** Lists side by side on one sheet are told apart by two empty columns; one empty column may stand inside a list. */
import { splitBlock } from "../../../core/tables/split-block";
import { makeBlock } from "../workbook/make-block";

test("each list keeps its cells and its place on the sheet", () => {
  const rows = [
    ["", "Wijk", "", "Gas", "", "", "Criterium", "", "", "", "Los"],
    ["", "Noord", "", 5, "", "", "", "", "", "", ""],
  ];
  const parts = splitBlock(makeBlock("Lijst", rows, { row: 4, column: 2 }));
  expect(
    parts.map(({ row, column, rows: count, columns, values }) => ({ row, column, count, columns, values })),
  ).toEqual([
    {
      row: 4,
      column: 3,
      count: 2,
      columns: 3,
      values: [
        ["Wijk", "", "Gas"],
        ["Noord", "", 5],
      ],
    },
    { row: 4, column: 8, count: 2, columns: 1, values: [["Criterium"], [""]] },
    { row: 4, column: 12, count: 2, columns: 1, values: [["Los"], [""]] },
  ]);
});

test("a list on its own stays as it was read, with the empty columns around it", () => {
  const block = makeBlock("Lijst", [["", "", "Wijk", "", "Gas", ""]]);
  expect(splitBlock(block)).toEqual([block]);
  expect(splitBlock(makeBlock("Lijst", [["", ""]]))).toHaveLength(1);
});

test("two lists are two", () => {
  const parts = splitBlock(makeBlock("Lijst", [["Wijk", "Gas", "", "", "Criterium", "Gewicht"]]));
  expect(parts.map(({ values }) => values)).toEqual([[["Wijk", "Gas"]], [["Criterium", "Gewicht"]]]);
});
