/** Comparisons are kept in Paren: each answer at its two criteria, and nothing of other criteria is lost. */

import { readStudy } from "../../../../core/selection/read-study";
import { comparisonMatrix } from "../../../../core/selection/weighing/comparisons";
import { planPairs, planWeightsWithPairs } from "../../../../core/selection/weighing/plan-pairs";
import { readComparisons } from "../../../../core/selection/weighing/read-weighing";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../../workbook/make-block";
import { exampleSnapshot } from "../example-study";

const criteria = [{ name: "Gas" }, { name: "Inkomen" }, { name: "Huur" }];
const matrix = comparisonMatrix(3, [
  ["", 3, ""],
  ["", "", 5],
]);

const rowsAfter = (rows: CellValue[][]) => {
  const before = makeSnapshot(rows.length > 0 ? [makeBlock("Paren", rows)] : []);
  const after = afterPlan(before, planPairs(before, criteria, matrix));
  const { comparisons } = readComparisons(after, criteria);
  return { cells: comparisons?.cells, values: after.blocks.find(({ sheet }) => sheet === "Paren")?.values };
};

test("a new table holds every answer, and stays empty where nothing was answered yet", () => {
  expect(rowsAfter([]).cells).toEqual([
    [1, 3, ""],
    ["", 1, 5],
    ["", "", 1],
  ]);
});

test("in a table that is there the rows are changed in place, and those of other criteria stay", () => {
  const { cells, values } = rowsAfter([
    ["Criterium", "Gas", "Inkomen", "Groen"],
    ["inkomen", 9, "", 7],
    ["Groen", 2, 4, ""],
    ["Gas", "", 8, 6],
  ]);
  expect(cells).toEqual([
    [1, 3, ""],
    ["", 1, 5],
    ["", "", 1],
  ]);
  expect(values?.map((row) => row.slice(0, 4))).toEqual([
    ["Criterium", "Gas", "Inkomen", "Groen"],
    ["inkomen", "", 1, 7],
    ["Groen", 2, 4, ""],
    ["Gas", 1, 3, 6],
    ["Huur", "", "", ""],
  ]);
});

test("weights go with the comparisons that they follow from: both are written at once, and the weights stay in sight", () => {
  const before = exampleSnapshot();
  const { criteriaRows } = readStudy(before);
  const plan = planWeightsWithPairs(before, criteriaRows, [0.6, 0.3, 0.1], comparisonMatrix(3, [["", 3, 5]]));
  expect(plan.createsSheets).toEqual(["Paren"]);
  expect(plan.changes.filter(({ kind }) => kind === "show")).toEqual([]);
  const written = new Set(plan.changes.flatMap((change) => (change.kind === "write" ? [change.sheet] : [])));
  expect(written).toEqual(new Set(["Criteria", "Paren"]));
  expect(plan.overwrites.map(({ sheet, row }) => [sheet, row])).toEqual([1, 2, 3].map((row) => ["Criteria", row]));
  const after = afterPlan(before, plan);
  expect(readComparisons(after, criteriaRows).comparisons?.cells[0]).toEqual([1, 3, 5]);
});
