/** What stands there of a plan is told part by part, and nothing counts that the plan would not have changed. */
import type { Found } from "../../../core/workbook/apply";
import { isWhole, label, outcome } from "../../../core/workbook/outcome";
import type { Change, NewValue, Plan } from "../../../core/workbook/plan";
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

test("a part that would change nothing is left out only where every cell stays as it was, at its own place", () => {
  const write = (values: NewValue[][]): Plan => ({
    ...plan,
    changes: [{ kind: "write", sheet: "Mijn blad", row: 4, column: 1, values }],
    overwrites: [
      { sheet: "Mijn blad", row: 5, column: 2, before: "blijft" },
      { sheet: "Mijn blad", row: 4, column: 1, before: 7, formula: "=3+4" },
    ],
  });
  const seen = (values: NewValue[][]) => outcome(write(values), found([[]], []), standing);
  expect(
    seen([
      [null, ""],
      ["", "blijft"],
    ]),
  ).toEqual({ done: [], missing: [] });
  expect(seen([[{ formula: ["=3+4"] }, ""]])).toEqual({ done: [], missing: [] });
  expect(seen([[7]]).missing).toEqual(["'Mijn blad'!B5"]);
  expect(
    seen([
      [null, ""],
      ["x", "blijft"],
    ]).missing,
  ).toEqual(["'Mijn blad'!B5:C6"]);
});

test("a plan of which nothing can be seen is not whole, nor is one of which a part lacks", () => {
  expect(isWhole({ done: [], missing: [] })).toBe(false);
  expect(isWhole({ done: ["Gas"], missing: ["Nieuw"] })).toBe(false);
  expect(isWhole({ done: ["Gas"], missing: [] })).toBe(true);
});

test("each change is called by the cells where it lies, by its name, or by its sheet", () => {
  const area = { sheet: "Mijn blad", row: 1, column: 1, rows: 2, columns: 3 };
  const labels = (
    [
      {
        kind: "write",
        sheet: "Mijn blad",
        row: 1,
        column: 1,
        values: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { kind: "numberFormats", sheet: "Mijn blad", row: 1, column: 1, formats: [["0", null]] },
      { kind: "format", ...area, format: { bold: true } },
      { kind: "validate", ...area, validation: { kind: "number" } },
      { kind: "createTable", name: "Gas", ...area },
      { kind: "removeName", name: "Weg" },
      { kind: "deleteSheet", sheet: "Mijn blad" },
    ] satisfies Change[]
  ).map(label);
  expect(labels).toEqual([
    "'Mijn blad'!B2:D3",
    "'Mijn blad'!B2:C2",
    "'Mijn blad'!B2:D3",
    "'Mijn blad'!B2:D3",
    "Gas",
    "Weg",
    "Mijn blad",
  ]);
});
