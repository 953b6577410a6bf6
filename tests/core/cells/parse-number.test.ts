/** Numbers typed as text, the Belgian way first. */
import fc from "fast-check";
import { formatNumber } from "../../../core/cells/format-number";
import { parseNumber } from "../../../core/cells/parse-number";

test.each<[string, number]>([
  ["1.234,5", 1234.5],
  ["1234,5", 1234.5],
  ["1.234", 1234],
  ["12.345.678", 12345678],
  ["12.5", 12.5],
  ["0.500", 0.5],
  ["0.5", 0.5],
  ["1234.567", 1234.567],
  ["1.23", 1.23],
  ["1,234.5", 1234.5],
  ["1,234,567", 1234567],
  ["1,234", 1.234],
  ["12 %", 0.12],
  ["12,5%", 0.125],
  ["22,3 %", 0.223],
  ["EUR 5.886.708", 5886708],
  ["\u200b5\ufeff", 5],
  ["€ 5", 5],
  ["€5,50", 5.5],
  ["5 €", 5],
  ["5 eur", 5],
  ["€ 5,-", 5],
  ["€ 5,--", 5],
  ["€ -5", -5],
  ["-€ 5", -5],
  ["1 234", 1234],
  ["1\u00a0234", 1234],
  ["1\u202f234,5", 1234.5],
  ["1\u2009234", 1234],
  ["-5", -5],
  ["\u22125", -5],
  ["\u20135", -5],
  ["5-", -5],
  ["+5", 5],
  ["1,5e3", 1500],
  [",5", 0.5],
  [".5", 0.5],
  ["5,", 5],
])("%p is %d", (text, expected) => {
  expect(parseNumber(text)).toBe(expected);
});

test.each([
  "",
  "veel",
  "1.2.3",
  "12.34.567",
  "1 23",
  "1,2,3",
  "5 m",
  "--5",
  "5--",
  "-5-",
  "+5-",
  "%",
  "€",
  "1/3",
  "12-03-2026",
  "1.234.56",
  "0x10",
  "1e999",
  "1..2",
  "5 %%",
])("%p is no number", (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test("reads back what it writes, in the Belgian notation", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      expect(parseNumber(formatNumber(value, decimals, "nl", true))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("any number as JavaScript writes it without thousands is read as itself, but for three decimals", () => {
  fc.assert(
    fc.property(fc.double({ min: -1e15, max: 1e15, noNaN: true }), (value) => {
      const text = String(value);
      // "1.234" is 1234 by the rule for thousands.
      fc.pre(!/^-?[1-9]\d{0,2}\.\d{3}$/.test(text));
      expect(parseNumber(text)).toBe(value === 0 ? 0 : value);
    }),
  );
});
