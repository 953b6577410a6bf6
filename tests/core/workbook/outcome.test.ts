/** What stands there of a plan is told part by part, and nothing counts that the plan would not have changed. */
import type { Found } from "../../../core/workbook/apply";
import { isWhole, outcome } from "../../../core/workbook/outcome";
import type { Plan } from "../../../core/workbook/plan";
import type { CellValue } from "../../../core/workbook/snapshot";

const plan: Plan = {
  title: { text: { key: "test", nl: "test", en: "test" } },
  changes: [
    { kind: "createSheet", sheet: "Nieuw" },
    { kind: "write", sheet: "Mijn blad", row: 0, column: 0, values: [[1, "x", null]] },
    { kind: "write", sheet: "Mijn blad", row: 4, column: 0, values: [["blijft"]] },
    { kind: "name", name: "Gas", sheet: "Mijn blad", row: 0, column: 0, rows: 1, columns: 1 },
    { kind: "show", sheet: "Nieuw", row: 0, column: 0 },
  ],
  overwrites: [{ sheet: "Mijn blad", row: 4, column: 0, before: "blijft" }],
  createsSheets: ["Nieuw"],
};

function found(values: CellValue[][], sheets: string[]): Found {
  const numberFormats = values.map((line) => line.map(() => "General"));
  return {
    areas: [{ sheet: "Mijn blad", row: 0, column: 0, rows: 1, columns: 3, values, formulas: values, numberFormats }],
    sheets,
  };
}

const standing = { protectedSheets: [], tables: [] };
const gas = { name: "Gas", sheet: "Mijn blad", row: 0, column: 0, rows: 1, columns: 1 };

test("everything stands there", () => {
  const seen = outcome(plan, found([[1, "x", 9]], ["Mijn blad", "Nieuw"]), { ...standing, names: [gas] });
  expect(seen).toEqual({ done: ["Nieuw", "'Mijn blad'!A1:C1", "Gas"], missing: [] });
  expect(isWhole(seen)).toBe(true);
});

test("nothing does", () => {
  const seen = outcome(plan, found([["", "", 9]], ["Mijn blad"]), standing);
  expect(seen).toEqual({ done: [], missing: ["Nieuw", "'Mijn blad'!A1:C1", "Gas"] });
  expect(isWhole(seen)).toBe(false);
});

test("a rectangle of which one cell lacks is missing, and so is a number that became a text", () => {
  expect(outcome(plan, found([[1, "", 9]], ["Mijn blad", "Nieuw"]), standing).done).toEqual(["Nieuw"]);
  expect(outcome(plan, found([["1", "x", 9]], ["Mijn blad", "Nieuw"]), standing).done).toEqual(["Nieuw"]);
});
