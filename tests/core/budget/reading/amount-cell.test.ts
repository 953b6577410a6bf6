/** One cell of a column of amounts, as offices write them. */
import { amountIn, isPercentText, otherCurrency, readAmount } from "../../../../core/budget/reading/amount-cell";
import type { CellValue } from "../../../../core/workbook/snapshot";

describe("the amount in a cell", () => {
  test.each<[CellValue | undefined, number | undefined]>([
    [1_250.5, 1_250.5],
    [0, 0],
    [Number.POSITIVE_INFINITY, undefined],
    ["€ 1.250,50", 1_250.5],
    ["(1.000)", -1_000],
    ["€ (1.000,50)", -1_000.5],
    ["(1.000) euro", -1_000],
    ["(0)", undefined],
    ["(-1.000)", undefined],
    ["(zie nota)", undefined],
    ["45,000", 45_000],
    ["1,250,000", 1_250_000],
    ["0,285", 0.285],
    ["ca. 25.000", 25_000],
    ["± € 500", 500],
    ["ongeveer veel", undefined],
    ["£ 300", 300],
    ["USD 1.500", 1_500],
    ["pm", undefined],
    ["Coach", undefined],
    [" ", undefined],
    ["", undefined],
    [undefined, undefined],
    [true, undefined],
  ])("%j: %s", (raw, amount) => {
    expect(amountIn(raw)).toBe(amount);
  });

  test("that nobody knows yet is no empty cell and no word", () => {
    for (const text of ["pm", " p.m. ", "pro memorie", "nog te bepalen", "NTB", "tbd", "later"]) {
      expect(readAmount(text)).toEqual({ kind: "missing", reason: "unknown" });
    }
    expect(readAmount("")).toEqual({ kind: "missing", reason: "empty" });
    expect(readAmount("later dit jaar")).toEqual({ kind: "text", value: "later dit jaar" });
  });

  test("an amount that was typed as text is told to be text, also between parentheses", () => {
    expect(readAmount("(1.000)")).toEqual({ kind: "number", value: -1_000, fromText: true });
    expect(readAmount(1_000)).toEqual({ kind: "number", value: 1_000, fromText: false });
  });
});

test("another currency than the euro is known by its sign beside a number", () => {
  expect(["£ 300", "300 CHF", "$5", "€ 300", "300", "CHF", "£"].map(otherCurrency)).toEqual([
    "£",
    "CHF",
    "$",
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(otherCurrency(300)).toBeUndefined();
});

test("a share typed as text is no amount", () => {
  expect(["10 %", "12,5%", "10 % ", "%", "10 % van 500"].map(isPercentText)).toEqual([true, true, true, false, false]);
  expect(isPercentText(0.1)).toBe(false);
});

test.each([
  ["12,500.00", 12_500],
  ["1,250,000.50", 1_250_000.5],
  ["€ 12,500.00", 12_500],
  ["(12,500.00)", -12_500],
  ["-12,500.5", -12_500.5],
  ["12,500", 12_500],
  ["12,500.", 12_500],
  ["1,000.000", 1_000_000],
])("commas between thousands and a point before the decimals are read: “%s”", (text, value) => {
  expect(amountIn(text)).toBe(value);
});
