/** A plan stops when somebody changed a cell, and can always be put back. */
import { type Found, findConflicts, inverse, touched } from "../../../core/workbook/apply";
import type { NewValue, Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { preview } from "../../../core/workbook/preview";
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "./make-block";

const sheet = "Criteria";
const before: CellValue[][] = [
  ["Criterium", "Gewicht"],
  ["Gas", 3],
  ["Inkomen", ""],
];

function planFor(values: NewValue[][], row = 1, column = 1): Plan {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, before)]), "plan.undo");
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
  expect(touched(planFor([[5], [6]]))).toEqual({
    areas: [{ sheet, row: 1, column: 1, rows: 2, columns: 1 }],
    wholeSheets: [],
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
  const plan = buildPlan(makeSnapshot([]), "plan.undo");
  plan.createSheet("Wijkselectie");
  expect(findConflicts(plan.build(), { areas: [], sheets: ["Wijkselectie"] })).toHaveLength(1);
});

test("the preview counts what is new and lists what is overwritten", () => {
  const plan = preview(planFor([[5], [6]]));
  expect(plan.overwrites).toEqual([{ sheet, row: 1, column: 1, before: 3, after: "5" }]);
  expect(plan.writes).toEqual([{ sheet, cells: 2 }]);
});

test("a cell that gets the value it has is not shown as overwritten", () => {
  expect(preview(planFor([[3]])).overwrites).toEqual([]);
});

describe("putting back", () => {
  test("restores values, formulas and number formats, and empties what was empty", () => {
    const undo = inverse(planFor([[5], [6]]), found([[3], [""]], [["=1+2"], [""]]));
    expect(undo.changes).toEqual([
      { kind: "numberFormats", sheet, row: 1, column: 1, formats: [["0.00"], ["0.00"]] },
      { kind: "write", sheet, row: 1, column: 1, values: [[{ formula: ["=1+2"] }], [""]] },
    ]);
  });

  test("a text that begins with = goes back as a text", () => {
    const undo = inverse(planFor([[5]]), found([["=geen formule"]]));
    expect(undo.changes[1]).toMatchObject({ values: [["=geen formule"]] });
  });

  test("conflicts with a cell that somebody changed since", () => {
    const undo = inverse(planFor([[5], [6]]), found([[3], [""]]));
    expect(findConflicts(undo, found([[5], [6]]))).toEqual([]);
    expect(findConflicts(undo, found([[5], [7]]))).toHaveLength(1);
  });

  test("tables and names go back to where they stood, and names that were not there go away", () => {
    const size = { sheet, row: 0, column: 0, rows: 3, columns: 2 };
    const snapshot = makeSnapshot([makeBlock(sheet, before)], {
      tables: [{ name: "Criteria", ...size }],
      names: [{ name: "Oud", ...size }],
    });
    const larger = { ...size, rows: 9 };
    const plan = buildPlan(snapshot, "plan.undo");
    plan.add({ kind: "resizeTable", name: "criteria", ...larger });
    plan.add({ kind: "name", name: "Oud", ...larger });
    plan.add({ kind: "name", name: "Nieuw", ...larger });
    expect(inverse(plan.build(), { areas: [], sheets: [sheet] }).changes).toEqual([
      { kind: "removeName", name: "Nieuw" },
      { kind: "name", name: "Oud", ...size },
      { kind: "resizeTable", name: "criteria", ...size },
    ]);
  });

  test("deletes a sheet of ours, but not once somebody typed on it", () => {
    const plan = buildPlan(makeSnapshot([]), "plan.undo");
    const name = plan.createSheet("Wijkselectie");
    plan.write(name, 0, 0, [["Wijk", { formula: ["=SUM(1", "2)"] }]]);
    const undo = inverse(plan.build(), { areas: [], sheets: [] });
    expect(undo.changes).toEqual([{ kind: "deleteSheet", sheet: name }]);
    expect(touched(undo).wholeSheets).toEqual([name]);

    const present = (values: CellValue[][]): Found => ({
      sheets: [name],
      areas: [{ sheet: name, row: 0, column: 0, rows: 1, columns: 3, values, formulas: values, numberFormats: [] }],
    });
    expect(findConflicts(undo, present([["Wijk", 3, ""]]))).toEqual([]);
    expect(findConflicts(undo, present([["Wijk", 3, "mijn nota"]]))).toHaveLength(1);
  });
});
