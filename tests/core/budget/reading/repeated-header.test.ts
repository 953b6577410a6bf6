/** A header that comes back further down is no line, and a line never passes for a header. */
import { headerRepeater } from "../../../../core/budget/reading/repeated-header";
import type { CellValue } from "../../../../core/workbook/snapshot";

const header = (...texts: string[]) => texts.map((text) => ({ text }));

describe("a row below “Post | Soort | Bedrag”", () => {
  const repeats = headerRepeater(header("Post", "Soort", "Bedrag"), new Set([2]));

  test.each<[boolean, CellValue[]]>([
    [true, ["Post", "Soort", "Bedrag"]],
    [true, ["POST", "", " bedrag "]],
    [true, ["Inkomsten", "", "Bedrag"]],
    [true, ["Post", "", "Uitgaven"]],
    [true, ["Post", "", "Totaal"]],
    [true, ["Post", "Soort", ""]],
    [false, ["Post", "", ""]],
    [false, ["Post", "Soort", 100]],
    [false, ["Post", "Soort", "pm"]],
    [false, ["Coach", "kost", 100]],
    [false, ["Coach", "kost", "Bedrag X"]],
    [false, ["Inkomsten", "", ""]],
    [false, ["", "", ""]],
    [false, ["Soort", "Post", "Uitgaven"]],
  ])("%s: %j", (expected, line) => {
    expect(repeats(line)).toBe(expected);
  });
});

describe("a row below “Post | 2026 | 2027”", () => {
  const repeats = headerRepeater(header("Post", "2026", "2027"), new Set([1, 2]));

  test.each<[boolean, CellValue[]]>([
    [true, ["Post", 2026, 2027]],
    [true, ["Uitgaven", 2026, 2027]],
    [true, ["Uitgaven", 2026, ""]],
    [true, ["", 2026, 2027]],
    [false, ["", 2026, ""]],
    [false, ["Coach", 2026, 2027]],
    [false, ["Coach", 2026, 100]],
    [false, ["Post", 2026, 100]],
    [true, ["Post", "2026", "2027"]],
  ])("%s: %j", (expected, line) => {
    expect(repeats(line)).toBe(expected);
  });
});
