/** Budgets as real offices keep them are read as their owner means them, and nothing is told that is not so. */
import { sumEuro } from "../../core/budget/lines/cents";
import { officeBudgets } from "../core/budget/office-budgets";
import { readRows, sumOf } from "../core/budget/read";

describe.each(officeBudgets)("$name", ({ rows, income, expense, lines, years, warned = [], open = 0, ...options }) => {
  const reading = readRows(rows, options);

  test("every amount counts once, on its side", () => {
    expect({ income: sumOf(reading, "income"), expense: sumOf(reading, "expense") }).toEqual({ income, expense });
    expect([reading.lines.length, reading.open.length]).toEqual([lines, open]);
  });

  test("each year has its balance", () => {
    const found = new Map<string, number[]>();
    for (const { year, kind, amount } of reading.lines) {
      if (year === undefined) continue;
      const key = String(year);
      found.set(key, [...(found.get(key) ?? []), kind === "income" ? amount : 0 - amount]);
    }
    if (years) expect(Object.fromEntries([...found].map(([year, all]) => [year, sumEuro(all)]))).toEqual(years);
  });

  test("tells what needs a look, and nothing else", () => {
    const told = reading.findings.filter(({ severity }) => severity !== "note").map(({ text }) => text.key);
    expect([...new Set(told)].sort()).toEqual([...warned].sort());
  });
});
