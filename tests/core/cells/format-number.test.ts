/** Numbers as people in Belgium write them. */
import { formatEuro, formatNumber, formatShare, roundTo } from "../../../core/cells/format-number";

test.each<[number, number, string]>([
  [1234.5, 2, "1.234,5"],
  [1234567.891, 2, "1.234.567,89"],
  [0, 2, "0"],
  [-0.004, 2, "0"],
  [-1234, 0, "-1.234"],
  [999.999, 2, "1.000"],
  [12, 0, "12"],
  [1.5e20, 0, "150.000.000.000.000.000.000"],
  [1e21, 0, "1e+21"],
])("%d with %d decimals is %s", (value, decimals, text) => {
  expect(formatNumber(value, decimals)).toBe(text);
});

test("English notation, and closing zeros where asked", () => {
  expect(formatNumber(1234.5, 2, "en")).toBe("1,234.5");
  expect(formatNumber(1234.5, 2, "nl", true)).toBe("1.234,50");
});

test("no number is no text", () => {
  expect(formatNumber(Number.NaN)).toBe("");
  expect(formatNumber(Number.POSITIVE_INFINITY)).toBe("");
});

test("halves round away from zero on the digits that people see", () => {
  expect(roundTo(1.005, 2)).toBe(1.01);
  expect(roundTo(-2.5, 0)).toBe(-3);
  expect(roundTo(1e-10, 2)).toBe(0);
});

test("euro and shares", () => {
  expect(formatEuro(38500)).toBe("€\u00a038.500");
  expect(formatEuro(-38500)).toBe("-€\u00a038.500");
  expect(formatEuro(12.5, 2, "en")).toBe("€12.50");
  expect(formatShare(0.345, 1)).toBe("34,5\u00a0%");
  expect(formatShare(0.07)).toBe("7\u00a0%");
  expect(formatShare(0.345, 1, "en")).toBe("34.5%");
});

test("very small numbers are written as 0, not with an exponent", () => {
  expect(formatNumber(1e-7, 2)).toBe("0");
  expect(formatShare(1e-9, 1)).toBe("0\u00a0%");
  expect(formatNumber(5e-7, 6)).toBe("0,000001");
});

test("nothing is no negative amount, and what is too large for its decimals stays as it is", () => {
  expect(formatEuro(0)).toBe("€\u00a00");
  expect(formatEuro(-0.4)).toBe("€\u00a00");
  expect(roundTo(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
  expect(roundTo(1.5e308, 2)).toBe(1.5e308);
});
