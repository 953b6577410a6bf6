/** What stands in the totals row of an Excel table is not there for whoever looks for data. */
import { withoutTotals } from "../../../core/tables/without-totals";
import { makeBlock } from "../workbook/make-block";

const block = makeBlock("Lijst", [
  ["Wijk", "Gas", "van mij"],
  ["Noord", 5, 1],
  ["Samen", 5, 2],
  ["Bron", "", 3],
]);
const table = { name: "Wijken", sheet: "Lijst", row: 0, column: 0, rows: 3, columns: 2 };

test("the last row of such a table is empty, and what stands beside and below it stays", () => {
  expect(withoutTotals(block, { tables: [{ ...table, totals: true }] }).values).toEqual([
    ["Wijk", "Gas", "van mij"],
    ["Noord", 5, 1],
    ["", "", 2],
    ["Bron", "", 3],
  ]);
});

test("without a totals row, and of a table on another sheet, all cells stay", () => {
  expect(withoutTotals(block, { tables: [table] })).toBe(block);
  expect(withoutTotals(block, { tables: [{ ...table, sheet: "Elders", totals: true }] })).toBe(block);
});
