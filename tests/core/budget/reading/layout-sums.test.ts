/** Running sums of a sheet, by which its totals are held against its lines. */
import type { LayoutColumn, LayoutRow, Meaning } from "../../../../core/budget/reading/layout";
import { moneyColumns, runningSums, sameCents } from "../../../../core/budget/reading/layout-sums";

const column = (at: number, meaning?: Meaning): LayoutColumn => ({
  column: at,
  header: "",
  certainty: "sure",
  ...(meaning && { meaning }),
});
const line = (side?: "income" | "expense"): LayoutRow => ({ row: 0, role: "line", text: "", ...(side && { side }) });
const amount = column(2, { field: "amount" });

test("amounts and totals of a row are money, and nothing else is", () => {
  const total = column(3, { field: "rowTotal" });
  expect(moneyColumns([column(0), column(1, { field: "description" }), amount, total])).toEqual([amount, total]);
});

test("amounts that look equal are equal: less than half a cent apart", () => {
  expect([
    sameCents(10, 10.49),
    sameCents(10.49, 10),
    sameCents(10, 10.5),
    sameCents(10, 9.5),
    sameCents(10, 11),
  ]).toEqual([true, true, false, false, false]);
});

describe("the sums of one column of amounts", () => {
  const sums = () => {
    const running = runningSums([column(0), amount]);
    running.add(line("expense"), [100]);
    running.add(line("income"), [60]);
    running.add(line("expense"), [undefined]);
    running.add(line(), [5]);
    return running;
  };

  test("hold every line, and each side its own", () => {
    expect(sums().sum("all", amount)).toBe(165);
    expect(sums().side("all", amount, "expense")).toBe(100);
    expect(sums().side("all", amount, "income")).toBe(60);
    expect(sums().balance("all", amount)).toBe(-40);
  });

  test("begin again for the groups that were restarted, and only for those", () => {
    const running = sums();
    running.restart(["total", "heading"]);
    expect(running.sum("total", amount)).toBeUndefined();
    expect(running.side("heading", amount, "expense")).toBeUndefined();
    expect(running.balance("heading", amount)).toBeUndefined();
    expect(running.sum("blank", amount)).toBe(165);
    running.add(line("expense"), [7]);
    expect([running.sum("total", amount), running.sum("heading", amount), running.sum("side", amount)]).toEqual([
      7, 7, 172,
    ]);
    expect(running.balance("total", amount)).toBe(-7);
  });

  test("count the lines of a group, also those without an amount", () => {
    expect(sums().sum("all", amount, 4)).toBe(165);
    expect(sums().sum("all", amount, 5)).toBeUndefined();
  });
});

describe("a balance over several columns", () => {
  const columns = [
    column(1, { field: "amount", side: "expense", year: 2026 }),
    column(2, { field: "amount", side: "income", year: 2026 }),
    column(3, { field: "amount", side: "expense", year: 2027 }),
    column(4, { field: "amount", side: "income", year: 2027 }),
    column(5, { field: "rowTotal" }),
  ];
  const running = runningSums(columns);
  running.add(line(), [100, 60, 10, 80, 999]);
  const [first, , later] = columns as [LayoutColumn, LayoutColumn, LayoutColumn];

  test("is that of its own year, or of all years up to it", () => {
    expect(running.balance("all", first)).toBe(-40);
    expect(running.balance("all", later)).toBe(70);
    expect(running.balance("all", first, true)).toBe(-40);
    expect(running.balance("all", later, true)).toBe(30);
  });

  test("of a column without a year holds those without a year only", () => {
    const plain = [
      column(1, { field: "amount", side: "expense" }),
      column(2, { field: "amount", side: "income", year: 2026 }),
    ];
    const sums = runningSums(plain);
    sums.add(line(), [10, 20]);
    expect(sums.balance("all", plain[0] as LayoutColumn)).toBe(-10);
    expect(sums.balance("all", plain[1] as LayoutColumn)).toBe(20);
    expect(sums.balance("all", plain[1] as LayoutColumn, true)).toBe(10);
  });
});
