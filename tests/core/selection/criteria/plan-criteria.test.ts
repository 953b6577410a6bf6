/** Weights and criteria are changed where they stand, and nothing else is. */
import * as criteria from "../../../../core/selection/criteria/plan-criteria";
import { readStudy } from "../../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { afterPlan } from "../../workbook/after-plan";
import { makeSnapshot } from "../../workbook/make-block";
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

test("shares are written as parts of a hundred, in hundredths", () => {
  expect(criteria.writtenWeights([1 / 3, 0.5, 1 / 6])).toEqual([33.33, 50, 16.67]);
});

test("a sheet that is made for the criteria is turned to; one that is there is not", () => {
  const addition = { name: "Cohesie", direction: "high", weight: 10 } as const;
  const shows = (snapshot: Snapshot) =>
    criteria.planAddCriteria(snapshot, [addition]).changes.filter(({ kind }) => kind === "show");
  expect(shows(makeSnapshot([]))).toEqual([{ kind: "show", sheet: "Criteria", row: 0, column: 0 }]);
  expect(shows(exampleSnapshot())).toEqual([]);
});
