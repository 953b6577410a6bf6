/** A year may head a column, other numbers never do; what nobody sees fills no cell. */
import { headerText, isFilled } from "../../../core/tables/cell-text";

test("years from 1900 to 2200 are headers, other numbers are not", () => {
  expect([1899, 1900, 2200, 2201, 2024.5].map(headerText)).toEqual(["", "1900", "2200", "", ""]);
});

test("a header is its words, without spaces around them and signs that nobody sees", () => {
  expect(headerText("  Gas\u00ad verbruik\u200b ")).toBe("Gas verbruik");
  expect(headerText("12")).toBe("12");
  expect(headerText(true)).toBe("true");
});

test("a zero and a no fill a cell; spaces and unseen signs do not", () => {
  expect([0, false, "0", "n.b."].map(isFilled)).toEqual([true, true, true, true]);
  expect(["", "  ", "\u200b", " \u00ad ", undefined].map(isFilled)).toEqual([false, false, false, false, false]);
});
