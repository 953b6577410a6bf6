/** The widths of a sheet of ours: no word broken, no number as "####", no text cut. */
import fc from "fast-check";
import { columnWidths, type ShownCell } from "../../../core/workbook/report-widths";

const wideLetters = (word: string) => word.replace(/[^mw]/g, "").length;
const header = (column: number, value: string, span = 1): ShownCell => ({ column, value, role: "header", span });

test("a header's column is at least as wide as its longest word, and no wider than it must be", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,25}$/), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(words, (given) => {
      const longest = Math.max(...given.map((word) => word.length));
      const [width = 0] = columnWidths([1], [header(0, given.join(" "))]);
      expect(width).toBeGreaterThanOrEqual(longest * 0.85 + 1);
      expect(width).toBeLessThanOrEqual(Math.max(...given.map((word) => word.length + wideLetters(word))) * 1.3 + 2);
    }),
  );
});

test("a word of wide letters gets more room than one of narrow letters", () => {
  const [wide = 0, narrow = 0] = columnWidths([1, 1], [header(0, "mmwwmm"), header(1, "illjjt")]);
  expect(wide).toBeGreaterThan(narrow * 1.5);
});

test("columns only grow: what the sheet asked for is kept", () => {
  const [first, second = 0] = columnWidths([30, 12], [header(0, "Wijk"), header(1, "Warmtevraagdichtheid")]);
  expect(first).toBe(30);
  expect(second).toBeGreaterThan("Warmtevraagdichtheid".length);
});

test("an amount fits as it is shown, a formula of amounts gets room for one", () => {
  const amount: ShownCell = { column: 0, value: 12_345_678, role: "euro", span: 1 };
  const formula: ShownCell = { column: 1, value: { formula: ["=SUM(A1)"] }, role: "euro", span: 1 };
  const [first = 0, second = 0] = columnWidths([4, 4], [amount, formula]);
  expect(first).toBeGreaterThan("€ 12.345.678".length);
  expect(second).toBeGreaterThanOrEqual("€ 1.234.567".length);
});

test("a text over two columns fits in both together, and the sentence of somebody's address does not stretch a sheet", () => {
  const label: ShownCell = { column: 0, value: "Reserve om 80 % zeker te zijn", role: "text", span: 2 };
  const [first = 0, second = 0] = columnWidths([8, 8], [label]);
  expect(first).toBe(8);
  expect(first + second).toBeGreaterThan("Reserve om 80 % zeker te zijn".length);
  const address: ShownCell = { column: 0, value: `https://${"x".repeat(300)}`, role: "text", span: 1 };
  expect(columnWidths([8], [address])).toEqual([24]);
});

test("a long text in one column takes several lines there instead of a wide column", () => {
  const text: ShownCell = {
    column: 0,
    value: "Ondergrens niet gehaald: minder dan 20 woningen",
    role: "text",
    span: 1,
  };
  expect(columnWidths([10], [text])[0]).toBeLessThan(24);
});
