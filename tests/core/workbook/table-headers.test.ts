/** What a table would make of header cells is shown and written by the plan itself. */
import { findConflicts } from "../../../core/workbook/apply";
import { buildPlan } from "../../../core/workbook/plan-builder";
import { preview } from "../../../core/workbook/preview";
import { words } from "../../../core/workbook/words";
import { makeBlock, makeSnapshot } from "./make-block";

const sheet = "Blad";

function growing(headers: (string | number)[], columns: number, formulas: Record<string, string> = {}) {
  const block = makeBlock(sheet, [headers, headers.map(() => 1)], { formulas });
  const place = { sheet, row: 0, column: 0, rows: 2, columns: 2 };
  const plan = buildPlan(makeSnapshot([block], { tables: [{ name: "Criteria", ...place }] }), words.undo);
  plan.add({ kind: "resizeTable", name: "Criteria", ...place, columns });
  return plan.build();
}

test("a year that becomes a header is shown as the text that it will be", () => {
  expect(preview(growing(["Wijk", "Gas", 2024], 3)).overwrites).toMatchObject([
    { row: 0, column: 2, before: 2024, after: "2024" },
  ]);
});

test("a formula that becomes a header is shown as the text that it shows", () => {
  expect(preview(growing(["Wijk", "Gas", "Jaar"], 3, { "0,2": '="Ja"&"ar"' })).overwrites).toMatchObject([
    { formula: '="Ja"&"ar"', after: "Jaar" },
  ]);
});

test("a column without a header gets a name of the plan's, and a header that is there twice a number", () => {
  const { changes } = growing(["Wijk", "Gas", "gas", ""], 4);
  expect(changes.filter(({ kind }) => kind === "write")).toMatchObject([
    { row: 0, column: 2, values: [["gas2"]] },
    { row: 0, column: 3, values: [["Kolom4"]] },
  ]);
});

test("headers that are texts stay untouched, and so does a sheet that was not read", () => {
  expect(preview(growing(["Wijk", "Gas", "Water"], 3)).overwrites).toEqual([]);
  expect(growing(["Wijk", "Gas"], 2).changes.map(({ kind }) => kind)).toEqual(["resizeTable"]);
  const plan = buildPlan(makeSnapshot([]), words.undo);
  plan.add({ kind: "resizeTable", name: "Criteria", sheet: "Elders", row: 0, column: 0, rows: 2, columns: 2 });
  expect(plan.build().changes).toHaveLength(1);
});

test("somebody who filled the header meanwhile is not overwritten", () => {
  const plan = growing(["Wijk", "Gas", ""], 3);
  const area = { sheet, row: 0, column: 2, rows: 1, columns: 1, numberFormats: [["General"]] };
  const found = { sheets: [sheet], areas: [{ ...area, values: [["Nota"]], formulas: [["Nota"]] }] };
  expect(findConflicts(plan, found)).toMatchObject([{ found: "Nota" }]);
  const text = growing(["Wijk", "Gas", "Water"], 3);
  expect(findConflicts(text, found)).toMatchObject([{ expected: "Water", found: "Nota" }]);
});
