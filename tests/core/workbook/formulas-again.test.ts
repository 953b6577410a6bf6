/** Formulas of ours that show #NAME? are found, and written again exactly as they are. */
import { planFormulasAgain, unknownFormulas } from "../../../core/workbook/formulas-again";
import { preview } from "../../../core/workbook/preview";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const NAME = "#NAME?";

function sheet(rows: (string | number)[][], formulas: Record<string, string>) {
  return makeSnapshot([makeBlock("Keuze", rows, { formulas })]);
}

test.each([
  ["=WIJKSCORE(A1:B3,A1:B1)", NAME],
  ["=WIJKSCORE(A1:B3,A1:B1)", "#NAAM?"],
  ["=IF(A1>0,ROUND(WIJKSALDO(A1:A3),2),0)", NAME],
  ["=DEV.WIJKSCORE(A1:B3)", NAME],
  ["=_xldudf_WIJKSCORE(A1:B3)", NAME],
])("%s that shows %s is found", (formula, value) => {
  const snapshot = sheet([["", value]], { "0,1": formula });
  expect(unknownFormulas(snapshot)).toEqual([{ sheet: "Keuze", row: 0, column: 1 }]);
});

test.each([
  ["=WIJKSCORE(A1:B3,A1:B1)", 71],
  ["=WIJKSCORE(A1:B3,A1:B1)", "#VALUE!"],
  ["=SOM(A1:A3)", NAME],
  ['=SOM("WIJKSCORE(")', NAME],
  ["=MIJNWIJKSCORE(A1)", NAME],
])("%s that shows %s is left alone", (formula, value) => {
  const snapshot = sheet([["", value]], { "0,1": formula });
  expect(unknownFormulas(snapshot)).toEqual([]);
  expect(planFormulasAgain(snapshot)).toBeUndefined();
});

test("a text that reads as the error is none", () => {
  expect(unknownFormulas(sheet([[NAME]], {}))).toEqual([]);
});

test("formulas below one another are one write, and the user reads how many there are and that nothing changes", () => {
  const formulas = {
    "0,0": "=_xldudf_WIJKSALDO(D1)",
    "1,0": '=IF(D2="_xldudf_WIJK",WIJKSALDO(D2),"")',
    "3,0": "=WIJKSALDO(D4)",
    "1,1": "=WIJKSALDO(E2)",
  };
  const plan = planFormulasAgain(sheet([[NAME], [NAME, NAME], [5], [NAME]], formulas));
  if (!plan) throw new Error("no plan");
  expect(plan.title).toEqual({ text: words.formulasAgain, values: { count: 4 } });
  const written = (row: number, column: number, ...texts: string[]) => ({
    kind: "write",
    sheet: "Keuze",
    row,
    column,
    values: texts.map((text) => [{ formula: [text] }]),
    again: true,
  });
  expect(plan.changes).toEqual([
    written(0, 0, "=WIJKSALDO(D1)", formulas["1,0"]),
    written(3, 0, formulas["3,0"]),
    written(1, 1, formulas["1,1"]),
  ]);
  expect(preview(plan)).toMatchObject({ again: [{ sheet: "Keuze", cells: 4 }], overwrites: [], writes: [] });
});
