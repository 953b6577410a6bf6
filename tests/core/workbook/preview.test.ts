/** Whatever changes in a filled cell is shown before it is written. */
import type { NewValue } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { type PlanPreview, preview } from "../../../core/workbook/preview";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const sheet = "Criteria";
const rows = [
  ["Criterium", "Gewicht"],
  ["Gas", 3],
  ["Inkomen", ""],
  ["Bouwjaar", "5"],
];

function shown(values: NewValue[][], formulas: Record<string, string> = {}): PlanPreview {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, rows, { formulas })]), words.undo);
  plan.write(sheet, 1, 1, values);
  return preview(plan.build());
}

test("the preview counts what is new and lists what is overwritten", () => {
  const plan = shown([[5], [6]]);
  expect(plan.overwrites).toMatchObject([{ sheet, row: 1, column: 1, before: 3, after: 5, spilled: false }]);
  expect(plan.overwrites).toHaveLength(1);
  expect(plan.writes).toEqual([{ sheet, cells: 2 }]);
});

test("a cell that gets the value it has is not shown as overwritten", () => {
  expect(shown([[3]]).overwrites).toEqual([]);
});

test("of a table that is written whole only the cells that change are counted as filled", () => {
  const plan = shown([[3], ["n.b."], ["5"], [""], ["nieuw"]]);
  expect(plan.writes).toEqual([{ sheet, cells: 2 }]);
  expect(shown([[3]]).writes).toEqual([]);
  // An emptied cell is a change.
  expect(shown([[""]]).writes).toEqual([{ sheet, cells: 1 }]);
});

test("a formula that shows the new value is shown, for it becomes a number", () => {
  expect(shown([[3]], { "1,1": "=2+1" }).overwrites).toMatchObject([{ before: 3, formula: "=2+1", after: 3 }]);
});

test("a formula that shows nothing is shown", () => {
  expect(shown([[null], ["n.b."]], { "2,1": '=IF(A1="","",2)' }).overwrites).toMatchObject([
    { row: 2, before: "", formula: '=IF(A1="","",2)', after: "n.b." },
  ]);
});

test("a number that stood there as a text is shown, though it reads the same", () => {
  expect(shown([[null], [null], [5]]).overwrites).toMatchObject([{ row: 3, before: "5", after: 5 }]);
});

test("a formula of ours that somebody changed is shown, one that nobody changed is not", () => {
  const ours = [[{ formula: ["=WIJKSCORE(A1:A2", "B1)"] }]];
  expect(shown(ours, { "1,1": "=wijkscore(A1:A2; B1)" }).overwrites).toEqual([]);
  expect(shown(ours, { "1,1": "=WIJKSCORE(A1:A2,B2)" }).overwrites).toHaveLength(1);
});

test("number formats that are set on a sheet that exists are shown, those of a new sheet are not", () => {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, rows)]), words.undo);
  const area = { row: 1, column: 1, rows: 2, columns: 1 };
  plan.add({ kind: "format", sheet, ...area, format: { numberFormat: "0%" } });
  plan.add({ kind: "format", sheet: plan.createSheet("Nieuw"), ...area, format: { numberFormat: "0%" } });
  plan.add({ kind: "format", sheet, ...area, format: { bold: true } });
  expect(preview(plan.build()).formats).toEqual([{ sheet, ...area, numberFormat: "0%" }]);
});

test("of a sheet that goes the cells are not counted one by one", () => {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, rows)]), words.undo);
  plan.write(sheet, 1, 1, [[4]]);
  plan.add({ kind: "deleteSheet", sheet });
  expect(preview(plan.build())).toMatchObject({ removedSheets: [sheet], writes: [], overwrites: [] });
});

test("new sheets, charts, pictures, tables and pages are each counted as what they are", () => {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, rows)]), words.undo);
  const place = { row: 0, column: 0, rows: 2, columns: 2 };
  const chart = { kind: "bar", title: "t", altText: "a", source: place, position: place } as const;
  plan.createSheet("Nieuw");
  for (const name of ["Punten", "Kosten"]) plan.add({ kind: "chart", sheet, chart: { ...chart, name } });
  plan.add({ kind: "removeChart", sheet, name: "Oud" });
  const picture = { name: "Kaart", altText: "a", png: "", width: 1, height: 1, position: place };
  plan.add({ kind: "picture", sheet: "Nieuw", picture });
  plan.add({ kind: "createTable", name: "Rangorde", sheet: "Nieuw", ...place });
  plan.add({ kind: "pageSetup", sheet: "Nieuw", landscape: false, scale: 100, breaks: [] });
  expect(preview(plan.build())).toEqual({
    newSheets: ["Nieuw"],
    again: [],
    removedSheets: [],
    writes: [],
    newColumns: [],
    overwrites: [],
    formats: [],
    charts: 2,
    pictures: ["Nieuw"],
    tables: ["Rangorde"],
    pages: ["Nieuw"],
  });
});

test("what a formula of the plan fills is told from what is emptied, but for the cell of the formula itself", () => {
  const plan = buildPlan(makeSnapshot([makeBlock(sheet, rows), makeBlock("Ander", rows)]), words.undo);
  const formula = { formula: ["=WIJKSCORE(A1:B2", "D1)"] };
  const values: NewValue[][] = [
    [formula, ""],
    ["", ""],
  ];
  for (const name of [sheet, "Ander"]) plan.write(name, 0, 0, values);
  const spills = [{ sheet, row: 0, column: 0, rows: 2, columns: 1 }];
  const spilled = preview({ ...plan.build(), spills }).overwrites.map((cell) => [
    `${cell.sheet} ${cell.row}/${cell.column}`,
    cell.spilled,
  ]);
  expect(spilled).toEqual([
    ["Criteria 0/0", false],
    ["Criteria 0/1", false],
    ["Criteria 1/0", true],
    ["Criteria 1/1", false],
    ["Ander 0/0", false],
    ["Ander 0/1", false],
    ["Ander 1/0", false],
    ["Ander 1/1", false],
  ]);
  const wide = [{ ...spills[0], sheet, row: 0, column: 0, rows: 1, columns: 2 }];
  expect(preview({ ...plan.build(), spills: wide }).overwrites.filter((cell) => cell.spilled)).toMatchObject([
    { sheet, row: 0, column: 1 },
  ]);
});
