/** Totals that name a side say what their lines are, where nothing else in the sheet does. */
import { amountsOf, keysOf, readRows } from "../read";

const ROWS = [
  ["Raming project", "", ""],
  ["", 2026, 2027],
  ["Coach", 35, 36],
  ["Studie", 45, ""],
  ["Totaal kosten", 80, 36],
  ["VLAIO", 56, 25],
  ["Stad", 24, 11],
  ["Totaal financiering", 80, 36],
];

test("costs end at their total, and what follows pays for them", () => {
  const reading = readRows(ROWS);
  expect(amountsOf(reading)).toEqual(["-35", "-36", "-45", "+56", "+25", "+24", "+11"]);
  expect(keysOf(reading)).toEqual([]);
});

test("a total that differs settles nothing: it is asked", () => {
  const rows = ROWS.map((row) => (row[0] === "Totaal financiering" ? ["Totaal financiering", 90, 36] : row));
  const reading = readRows(rows);
  expect(amountsOf(reading).every((amount) => amount.startsWith("-"))).toBe(true);
  expect(keysOf(reading)).toEqual(expect.arrayContaining(["budget.onlyExpenses", "budget.totalDiffers"]));
});

test("one side alone is no division", () => {
  expect(keysOf(readRows(ROWS.slice(0, 5)))).toContain("budget.onlyExpenses");
});
