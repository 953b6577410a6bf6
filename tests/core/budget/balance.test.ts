/** Balance, funding gap and cash flow: to the cent, per scenario. */
import fc from "fast-check";
import { fundingGap, totals } from "../../../core/budget/balance";
import { cashFlow } from "../../../core/budget/cash-flow";
import { sumEuro, toCents, toEuro } from "../../../core/budget/lines/cents";
import type { MoneyLine } from "../../../core/budget/lines/money-line";

const income = (amount: number, chance = 1): MoneyLine => ({ kind: "income", amount, chance });
const expense = (amount: number, chance = 1): MoneyLine => ({ kind: "expense", amount, chance });

describe("money", () => {
  test("0,10 + 0,20 - 0,30 is nothing", () => {
    expect(sumEuro([0.1, 0.2, -0.3])).toBe(0);
    expect(totals([income(0.1), income(0.2), expense(0.3)], "full").balance).toBe(0);
  });

  test("never shows -0", () => {
    expect(Object.is(totals([expense(0)], "full").balance, 0)).toBe(true);
    expect(Object.is(fundingGap(0), 0)).toBe(true);
    expect(Object.is(toEuro(-0.00001), 0)).toBe(true);
  });

  test("keeps a true fraction of a cent", () => {
    expect(sumEuro([100 / 3])).toBeCloseTo(100 / 3, 12);
  });

  test("is the same in any order of the rows, to the cent", () => {
    const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 60 }), (amounts) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        const euros = amounts.map((amount) => amount / 100);
        expect(toCents(sumEuro(euros))).toBe(whole + 0);
        expect(sumEuro([...euros].reverse())).toBe(sumEuro(euros));
      }),
    );
  });
});

describe("scenarios", () => {
  const lines = [expense(100_000), income(40_000), income(30_000, 0.5), expense(8_000, 0.25)];

  test("certain counts only income that is sure, and every expense in full", () => {
    expect(totals(lines, "certain")).toEqual({ income: 40_000, expense: 108_000, balance: -68_000 });
  });

  test("expected counts every line times its probability", () => {
    expect(totals(lines, "expected")).toEqual({ income: 55_000, expense: 102_000, balance: -47_000 });
  });

  test("full counts every line as it stands", () => {
    expect(totals(lines, "full")).toEqual({ income: 70_000, expense: 108_000, balance: -38_000 });
  });

  test("a negative amount lowers its own side", () => {
    expect(totals([expense(1_000), expense(-200), income(500), income(-50)], "full")).toEqual({
      income: 450,
      expense: 800,
      balance: -350,
    });
  });

  test("no line is balance 0", () => {
    expect(totals([], "expected")).toEqual({ income: 0, expense: 0, balance: 0 });
  });

  test("a tenth of 300 against 30 is in balance, whatever binary fractions say", () => {
    expect(totals([income(300, 0.1), expense(30)], "expected").balance).toBe(0);
  });

  test("the funding gap is 0 or the money that is missing", () => {
    expect(fundingGap(-68_000)).toBe(68_000);
    expect(fundingGap(12)).toBe(0);
  });
});

describe("cash flow", () => {
  test("goes from the oldest year to the newest, with rows of zero in between", () => {
    const years = cashFlow(
      [
        { ...expense(300), year: 2028 },
        { ...income(100), year: 2026 },
        { ...expense(50.5), year: 2026 },
      ],
      "full",
    );
    expect(years).toEqual([
      { year: 2026, income: 100, expense: 50.5, balance: 49.5, cumulative: 49.5 },
      { year: 2027, income: 0, expense: 0, balance: 0, cumulative: 49.5 },
      { year: 2028, income: 0, expense: 300, balance: -300, cumulative: -250.5 },
    ]);
  });

  test("without lines there are no years", () => {
    expect(cashFlow([], "full")).toEqual([]);
  });

  test("the last cumulative figure is the balance of the whole budget", () => {
    const line = fc.record({
      kind: fc.constantFrom("income" as const, "expense" as const),
      amount: fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100),
      chance: fc.constantFrom(1, 0.5, 0.25),
      year: fc.integer({ min: 2024, max: 2031 }),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), (lines) => {
        const years = cashFlow(lines, "full");
        expect(years[years.length - 1]?.cumulative).toBe(totals(lines, "full").balance);
      }),
    );
  });
});
