/** Weights and criteria are changed where they stand, and nothing else is. */
import * as criteria from "../../../../core/selection/criteria/plan-criteria";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { exampleSnapshot } from "../example-study";

test("each weight goes to the row of its criterion", () => {
  const snapshot = exampleSnapshot();
  const rows = readStudy(snapshot).criteriaRows;
  const plan = criteria.planWeights(snapshot, [...rows].reverse(), [10, 20, 70]);
  const weights = afterPlan(snapshot, plan).blocks[0]?.values.map((row) => row[3]);
  expect(weights).toEqual(["Gewicht", 70, 20, 10]);
  expect(plan.title.values).toEqual({ count: 3 });
});

test("of one criterion only what was changed is written", () => {
  const snapshot = exampleSnapshot();
  const plan = criteria.planCriterion(snapshot, 2, { name: "Inkomen", direction: "high", worst: "" });
  const after = afterPlan(snapshot, plan).blocks[0]?.values ?? [];
  const expected = (snapshot.blocks[0]?.values ?? []).map((row, i) =>
    row.map((cell, j): CellValue => (i === 2 && j === 2 ? "hoog" : i === 2 && j === 4 ? "" : cell)),
  );
  expect(after).toEqual(expected);
});
