/** What a host would refuse half-way is seen before anything is written. */
import { obstacle } from "../../../core/workbook/obstacle";
import type { Change, Plan } from "../../../core/workbook/plan";
import { words } from "../../../core/workbook/words";

const area = { sheet: "Blad", row: 0, column: 0, rows: 3, columns: 3 };
const plan = (...changes: Change[]): Plan => ({
  title: { text: words.undo },
  changes,
  overwrites: [],
  createsSheets: [],
});
const write: Change = { kind: "write", sheet: "Blad", row: 0, column: 0, values: [[1]] };

test("a protected sheet is named, unless the plan only shows it", () => {
  const standing = { protectedSheets: ["Blad"], tables: [] };
  expect(obstacle(plan(write), standing)).toMatchObject({ text: words.sheetProtected, values: { sheet: "Blad" } });
  expect(obstacle(plan({ kind: "show", sheet: "Blad", row: 0, column: 0 }), standing)).toBeUndefined();
});

test("a table of that name stands in the way, in any capitals, unless the plan takes it away", () => {
  const standing = { protectedSheets: [], tables: ["RANGORDE"] };
  const make: Change = { kind: "createTable", name: "Rangorde", ...area };
  expect(obstacle(plan(write, make), standing)).toMatchObject({ text: words.alreadyExists });
  expect(obstacle(plan({ kind: "removeTable", name: "Rangorde" }, make), standing)).toBeUndefined();
});

test("a filter stands in the way of several rows, not of one, and only where it lies", () => {
  const standing = { protectedSheets: [], tables: [], filtered: [area] };
  const rows = (row: number, count: number, sheet = "Blad"): Change => ({
    kind: "write",
    sheet,
    row,
    column: 0,
    values: Array.from({ length: count }, () => [1]),
  });
  expect(obstacle(plan(rows(2, 2)), standing)).toMatchObject({ text: words.filtered, values: { sheet: "Blad" } });
  for (const change of [rows(2, 1), rows(3, 2), rows(0, 2, "Ander blad")]) {
    expect(obstacle(plan(change), standing)).toBeUndefined();
  }
});

test("a table does not grow or shrink over its totals row, in any capitals; wider it may become", () => {
  const table = { name: "Wijken", ...area };
  const standing = { protectedSheets: [], tables: ["Wijken"], totals: ["WIJKEN"], sizes: [table] };
  const resize = (size: Partial<typeof area>): Change => ({ kind: "resizeTable", ...table, name: "wijken", ...size });
  for (const rows of [2, 4]) {
    expect(obstacle(plan(resize({ rows })), standing)).toMatchObject({ text: words.totalsRow });
    expect(obstacle(plan(resize({ rows })), { ...standing, totals: ["Andere"] })).toBeUndefined();
  }
  expect(obstacle(plan(resize({ columns: 5 })), standing)).toBeUndefined();
});
