/** A plan stops when somebody changed a cell, and can always be put back. */
import { type Found, findConflicts, touched } from "../../../core/workbook/apply";
import type { NewValue, Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { CellValue } from "../../../core/workbook/snapshot";
import { words, words as workbookWords } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const sheet = "Criteria";
const before: CellValue[][] = [
  ["Criterium", "Gewicht"],
  ["Gas", 3],
  ["Inkomen", ""],
];

function planFor(values: NewValue[][], formulas: Record<string, string> = {}, row = 1, column = 1): Plan {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, before, { formulas })]), words.undo);
  plan.write(sheet, row, column, values);
  return plan.build();
}

function found(values: CellValue[][], formulas: CellValue[][] = values): Found {
  const area = { sheet, row: 1, column: 1, rows: values.length, columns: values[0]?.length ?? 0 };
  return {
    areas: [{ ...area, values, formulas, numberFormats: values.map((line) => line.map(() => "0.00")) }],
    sheets: [sheet],
  };
}

test("the cells that a plan writes are re-read before it writes", () => {
  expect(touched(planFor([[5], [6]]))).toMatchObject({
    areas: [{ sheet, row: 1, column: 1, rows: 2, columns: 1 }],
    wholeSheets: [],
    views: [],
    pages: [],
  });
});

test("nothing stands in the way when the cells are as the plan knew them", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[3], [""]]))).toEqual([]);
});

test("a cell that somebody changed is a conflict, with what stood and what stands there", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[4], [""]]))).toEqual([
    { sheet, row: 1, column: 1, expected: 3, found: 4 },
  ]);
});

test("a cell that was empty and that somebody filled is a conflict", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[3], ["nieuw"]]))).toHaveLength(1);
});

test("a cell that the plan leaves alone may change", () => {
  expect(findConflicts(planFor([[null], [6]]), found([[4], [""]]))).toEqual([]);
});

test("a sheet that the plan creates and that exists by now is a conflict", () => {
  const plan = buildPlan(makeSnapshot([]), workbookWords.undo);
  plan.createSheet("Wijkselectie");
  expect(findConflicts(plan.build(), { areas: [], sheets: ["Wijkselectie"] })).toHaveLength(1);
});

describe("a cell with a formula is filled", () => {
  test("a colleague's new formula that shows nothing yet is a conflict, told as the formula", () => {
    expect(findConflicts(planFor([[5], [6]]), found([[3], [""]], [[3], ['=IF(A1="","",1)']]))).toEqual([
      { sheet, row: 2, column: 1, expected: "", found: '=IF(A1="","",1)' },
    ]);
  });

  test("a value that became a formula with that value is a conflict", () => {
    expect(findConflicts(planFor([[5]]), found([[3]], [["=2+1"]]))).toMatchObject([{ expected: 3, found: "=2+1" }]);
  });

  test("the formula that the plan listed may show something else by now, another formula may not stand there", () => {
    const plan = planFor([[5]], { "1,1": "=A1+1" });
    expect(findConflicts(plan, found([[44]], [["=A1+1"]]))).toEqual([]);
    expect(findConflicts(plan, found([[3]], [["=A1+2"]]))).toMatchObject([{ expected: "=A1+1", found: "=A1+2" }]);
    expect(findConflicts(plan, found([[3]]))).toMatchObject([{ expected: "=A1+1", found: 3 }]);
  });
});

test("a cell that holds already what the plan writes is no conflict: a plan can be carried out again after half of it", () => {
  expect(findConflicts(planFor([[5], [6]]), found([[5], [6]]))).toEqual([]);
});

describe("where formulas of an earlier plan spill", () => {
  const plan = (): Plan => ({
    ...planFor([[""], [""]]),
    overwrites: [{ sheet, row: 1, column: 1, formula: "=WIJKSCORE(A1:A2,B1)" }],
    accepts: [{ sheet, row: 1, column: 1, rows: 2, columns: 1 }],
  });

  test("their outcome does not matter", () => {
    expect(findConflicts(plan(), found([[7], [8]], [["=WIJKSCORE(A1:A2;B1)"], [8]]))).toEqual([]);
  });

  test.each([
    ["something stands in the way", [["#SPILL!"], ["van mij"]], [["=WIJKSCORE(A1:A2,B1)"], ["van mij"]], 1],
    ["the formula was typed over", [["van mij"], ["ook van mij"]], [["van mij"], ["ook van mij"]], 2],
    ["a formula was typed there", [[7], [8]], [["=WIJKSCORE(A1:A2,B1)"], ["=4*2"]], 1],
  ])("what somebody typed does: %s", (_, values, formulas, count) => {
    expect(findConflicts(plan(), found(values, formulas))).toHaveLength(count);
  });
});
