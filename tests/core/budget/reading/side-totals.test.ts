/** Totals that name a side say what their lines are, where nothing else in the sheet does. */
import type { LayoutRow, TotalCheck } from "../../../../core/budget/reading/layout";
import { withSidesOfTotals } from "../../../../core/budget/reading/side-totals";
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

describe("rows and totals as they are handed over", () => {
  const row = (at: number, role: LayoutRow["role"], text: string, more: Partial<LayoutRow> = {}): LayoutRow => ({
    row: at,
    role,
    text,
    ...more,
  });
  const check = (at: number, more: Partial<TotalCheck> = {}): TotalCheck => ({
    row: at,
    column: 1,
    found: 5,
    expected: 5,
    agrees: true,
    ...more,
  });
  const sides = (rows: LayoutRow[], totals: TotalCheck[]) => withSidesOfTotals(rows, totals).map(({ side }) => side);
  const ROWS = [
    row(0, "line", "Coach"),
    row(1, "note", "Nota"),
    row(2, "total", "Totaal kosten"),
    row(3, "line", "Stad"),
    row(4, "subtotal", "Subtotaal inkomsten"),
    row(5, "line", "Later"),
  ];

  test("lines have the side of the next total, and what stands below the last has none", () => {
    expect(sides(ROWS, [check(2), check(4)])).toEqual([
      "expense",
      undefined,
      undefined,
      "income",
      undefined,
      undefined,
    ]);
  });

  test.each<[string, LayoutRow[], TotalCheck[]]>([
    [
      "one row has a side already",
      ROWS.map((one, at) => (at === 5 ? { ...one, side: "income" as const } : one)),
      [check(2), check(4)],
    ],
    ["a total differs", ROWS, [check(2), check(4, { agrees: false })]],
    ["a total stands above its lines", ROWS, [check(2, { above: true }), check(4)]],
    ["a total was not checked", ROWS, [check(2)]],
    ["the totals name one side only", ROWS.slice(0, 4), [check(2)]],
  ])("nothing changes when %s", (_, rows, totals) => {
    expect(withSidesOfTotals(rows, totals)).toEqual(rows);
  });

  test("a line that names a side closes nothing", () => {
    const named = ROWS.map((one, at) => (at === 0 ? { ...one, text: "Kosten van de coach" } : one));
    expect(sides(named, [check(2), check(4)])).toEqual([
      "expense",
      undefined,
      undefined,
      "income",
      undefined,
      undefined,
    ]);
  });
});
