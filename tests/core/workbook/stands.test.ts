/** Whether a plan stands in the workbook is seen in the workbook, whatever the host said. */
import type { Found } from "../../../core/workbook/apply";
import type { Standing } from "../../../core/workbook/obstacle";
import type { Change, Plan } from "../../../core/workbook/plan";
import { stands } from "../../../core/workbook/stands";
import { words } from "../../../core/workbook/words";

const place = { sheet: "Blad", row: 0, column: 0, rows: 1, columns: 2 };
const plan = (...changes: Change[]): Plan => ({
  title: { text: words.undo },
  changes,
  overwrites: [],
  createsSheets: [],
});
const write: Change = {
  kind: "write",
  sheet: "Blad",
  row: 0,
  column: 0,
  values: [[5, { formula: ["=SUM(A1", "2)"] }]],
};
const nothing: Standing = { protectedSheets: [], tables: [] };

function found(values: (string | number)[], formulas = values, numberFormats = ["General", "General"]): Found {
  const area = { ...place, values: [values], formulas: [formulas], numberFormats: [numberFormats] };
  return { sheets: ["Blad"], areas: [area] };
}

test("cells count with value, kind and formula", () => {
  expect(stands(plan(write), found([5, 7], [5, "=SUM(A1;2)"]), nothing)).toBe(true);
  expect(stands(plan(write), found(["5", 7], ["5", "=SUM(A1,2)"]), nothing)).toBe(false);
  expect(stands(plan(write), found([5, 7]), nothing)).toBe(false);
});

test("number formats count", () => {
  const formats: Change = { kind: "numberFormats", sheet: "Blad", row: 0, column: 0, formats: [["0%", null]] };
  expect(stands(plan(formats), found([1, 2], [1, 2], ["0%", "0"]), nothing)).toBe(true);
  expect(stands(plan(formats), found([1, 2]), nothing)).toBe(false);
});

const named = { name: "Punten", ...place };
test.each<[string, Change, Partial<Standing>]>([
  ["a table", { kind: "createTable", ...named }, { tables: ["punten"] }],
  ["the size of a table", { kind: "resizeTable", ...named }, { sizes: [named] }],
  ["a name", { kind: "name", ...named }, { names: [named] }],
])("%s counts with its place", (_, change, standing) => {
  expect(stands(plan(change), found([]), { ...nothing, ...standing })).toBe(true);
  expect(stands(plan(change), found([]), nothing)).toBe(false);
  const moved = { ...named, rows: 9 };
  expect(stands(plan(change), found([]), { ...nothing, sizes: [moved], names: [moved] })).toBe(false);
});

test("what had to go is gone", () => {
  const charts = [{ sheet: "Blad", name: "Punten" }];
  expect(stands(plan({ kind: "removeName", name: "Punten" }), found([]), { ...nothing, names: [named] })).toBe(false);
  expect(stands(plan({ kind: "removeTable", name: "Punten" }), found([]), { ...nothing, tables: ["Punten"] })).toBe(
    false,
  );
  expect(stands(plan({ kind: "removeChart", ...named }), found([]), { ...nothing, charts })).toBe(false);
  expect(stands(plan({ kind: "deleteSheet", sheet: "Blad" }), found([]), nothing)).toBe(false);
  expect(stands(plan({ kind: "deleteSheet", sheet: "Weg" }), found([]), nothing)).toBe(true);
});
