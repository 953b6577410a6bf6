/** Columns that a table lacks come right of the last one, with their headers, and belong to the table. */
import { criteria } from "../../../core/selection/tables/criteria";
import { planColumns } from "../../../core/tables/plan-columns";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const place = { sheet: "Criteria", row: 0, column: 0, rows: 2, columns: 2 };
const snapshot = makeSnapshot(
  [
    makeBlock("Criteria", [
      ["Criterium", "Gewicht"],
      ["Gas", 3],
    ]),
  ],
  { tables: [{ name: "Criteria", ...place }] },
);

test("headers that lack are written and the table reaches over them; one that is there is taken as it stands", () => {
  const plan = planColumns(snapshot, criteria, ["Richting", "gewicht", "Bron"]);
  expect(plan?.title.values).toEqual({ count: 3, table: "Criteria" });
  expect(plan?.changes).toEqual([
    { kind: "write", sheet: "Criteria", row: 0, column: 2, values: [["Richting"]], newColumn: true },
    { kind: "write", sheet: "Criteria", row: 0, column: 3, values: [["Bron"]], newColumn: true },
    { kind: "resizeTable", name: "Criteria", ...place, columns: 4, before: place },
  ]);
});

test("where the table is not there, there is nothing to add to", () => {
  expect(planColumns(makeSnapshot([]), criteria, ["Richting"])).toBeUndefined();
});
