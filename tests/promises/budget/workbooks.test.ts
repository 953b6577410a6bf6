/** Budgets in nine layouts are read as their owner means them. */

import { sumEuro } from "../../../core/budget/lines/cents";
import type { BudgetReading } from "../../../core/budget/reading/read-budget";
import { readBudget } from "../../../core/budget/reading/read-budget";
import { recogniseBudget } from "../../../core/budget/reading/recognise-budget";
import { say } from "../../../core/texts/text";
import type { Block } from "../../../core/workbook/snapshot";
import { workbooks } from "../../core/budget/workbooks";

function read(block: Block): BudgetReading {
  const layout = recogniseBudget(block);
  if (!layout) throw new Error("no budget recognised");
  return readBudget(layout);
}

const sum = (reading: BudgetReading, kind: "income" | "expense", year?: number) =>
  sumEuro(
    reading.lines
      .filter((line) => line.kind === kind && (year === undefined || line.year === year))
      .map(({ amount }) => amount),
  );

describe.each(workbooks)("$name", (workbook) => {
  const reading = read(workbook.block);

  test("every line counts once, on its side", () => {
    expect(sum(reading, "income")).toBe(workbook.income);
    expect(sum(reading, "expense")).toBe(workbook.expense);
    expect(reading.lines).toHaveLength(workbook.lines);
  });

  test("each year has its balance", () => {
    const years = Object.entries(workbook.years ?? {}).map(([year, balance]) => ({
      year,
      balance,
      read: sumEuro([sum(reading, "income", Number(year)), -sum(reading, "expense", Number(year))]),
    }));
    for (const { read: balance, ...expected } of years) expect({ ...expected, balance }).toEqual(expected);
    expect(years.length).toBe(new Set(reading.lines.flatMap(({ year }) => year ?? [])).size);
  });

  test("income and expenses are told apart the way the sheet does", () => {
    expect(reading.layout.sides).toBe(workbook.sides);
  });

  test("totals are recognised and checked", () => {
    expect(reading.layout.totals.every(({ agrees }) => agrees)).toBe(workbook.totalsAgree);
  });

  test("tells what needs a look, and nothing else", () => {
    const told = reading.findings.filter(({ severity }) => severity !== "note").map(({ text }) => text.key);
    expect([...new Set(told)].sort()).toEqual(workbook.findings);
  });

  test("every finding is a whole sentence in both languages, with its cell inside the sheet", () => {
    for (const { text, values, cell } of reading.findings) {
      expect(say("nl", text, values)).not.toMatch(/[{}]/);
      expect(say("en", text, values)).not.toMatch(/[{}]/);
      expect(cell?.sheet).toBe(workbook.block.sheet);
    }
  });

  test("every amount points to the cell where it stands", () => {
    const { block } = workbook;
    for (const { cell, amount } of reading.lines) {
      const value = block.values[cell.row - block.row]?.[cell.column - block.column];
      expect(value).not.toBe("");
      if (typeof value === "number") expect(Math.abs(value)).toBe(Math.abs(amount));
    }
  });
});

test("what the totals say and what was read is told in figures", () => {
  const ugly = workbooks.find(({ name }) => name.includes("ugly"));
  const told = ugly && read(ugly.block).findings.find(({ text }) => text.key === "budget.totalDiffers");
  expect(told?.values).toEqual({
    text: "Totaal inkomsten",
    address: "C22",
    found: 26_000,
    expected: 25_000,
    difference: 1_000,
  });
});
