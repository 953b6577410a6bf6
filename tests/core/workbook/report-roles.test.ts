/** An amount shows its cents where they say something, and each kind of cell its own number format. */
import { euroFormat, isNumeric, LOOKS, numberFormatOf, type ValueRole } from "../../../core/workbook/report-roles";

const WHOLE = '"€" #,##0_-';
const CENTS = '"€" #,##0.00_-';

test("cents are shown where all amounts lie below a thousand, and there is one", () => {
  expect(euroFormat([6.5, 12])).toBe(CENTS);
  expect(euroFormat([999.99, "n.b.", ""])).toBe(CENTS);
  expect(euroFormat([-999])).toBe(CENTS);
  expect(euroFormat([6.5, 1000])).toBe(WHOLE);
  expect(euroFormat([-1000, 6.5])).toBe(WHOLE);
  expect(euroFormat(["n.b.", ""])).toBe(WHOLE);
  expect(euroFormat([])).toBe(WHOLE);
});

test("amounts that a formula has yet to compute count as large", () => {
  expect(euroFormat([6.5, { formula: ["=A1"] }])).toBe(WHOLE);
});

test("only amounts look at what stands beside them; a text keeps the format that it has", () => {
  expect(numberFormatOf("euro", [6.5])).toBe(CENTS);
  expect(numberFormatOf("percent", [6.5])).toBe("0%_-");
  expect([numberFormatOf("text", [6.5]), numberFormatOf("general", [6.5])]).toEqual([undefined, undefined]);
});

test("words, mixed cells and codes are no numbers", () => {
  const roles: ValueRole[] = ["text", "general", "code", "whole", "euro", "year", "date"];
  expect(roles.map(isNumeric)).toEqual([false, false, false, true, true, true, true]);
});

test("what heads or sums up is bold, what stands back is not; a long heading of a column takes several lines", () => {
  const bold = Object.entries(LOOKS).flatMap(([role, { bold }]) => (bold ? [role] : []));
  expect(bold).toEqual(["title", "section", "header", "total", "strong"]);
  expect(LOOKS.header.wrap).toBe(true);
});
