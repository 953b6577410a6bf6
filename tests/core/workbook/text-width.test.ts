/** Columns are wide enough for what is shown in them, and sentences are cut between words. */
import {
  linesOf,
  widthOfHeader,
  widthOfLongestWord,
  widthOfNumber,
  widthOfWord,
} from "../../../core/workbook/text-width";

test("a word takes the room of its letters and an edge; wide, narrow and capital letters each their own", () => {
  expect(["", "aaa", "mmm", "iii", "AAA", "WWW", "III"].map(widthOfWord)).toEqual([0, 5, 7, 4, 6, 7, 4]);
});

test("of a text the longest word counts, under a header also the button of the filter", () => {
  expect(widthOfLongestWord("een aaaaaaa twee")).toBe(11);
  expect(widthOfLongestWord("")).toBe(0);
  expect(widthOfHeader("een aaaaaaa twee")).toBe(13);
});

test("a number takes the room of how it is shown", () => {
  const shownAs = (text: string) => widthOfWord(text);
  expect(widthOfNumber(12_345.6, "euro")).toBe(shownAs("€ 12.346"));
  expect(widthOfNumber(345.6, "euro")).toBe(shownAs("€ 345,60"));
  expect(widthOfNumber(0.1234, "percent")).toBe(shownAs("12%"));
  expect(widthOfNumber(0.1234, "finePercent")).toBe(shownAs("12,3%"));
  expect(widthOfNumber(1234.5678, "whole")).toBe(shownAs("1.235"));
  expect(widthOfNumber(1234.5678, "decimal")).toBe(shownAs("1.234,6"));
  expect(widthOfNumber(1234.5678, "fine")).toBe(shownAs("1.234,57"));
  expect(widthOfNumber(1234.5678, "finest")).toBe(shownAs("1.234,568"));
  expect(widthOfNumber(2026, "year")).toBe(shownAs("2026"));
  expect(widthOfNumber(46_000, "date")).toBe(shownAs("31/12/2026"));
  expect(widthOfNumber(46_000, "dayMonth")).toBe(shownAs("31/12"));
  expect(widthOfNumber(1 / 3, "general")).toBe(shownAs("0.333333"));
});

test("a sentence is cut between words, at most so many characters a line; a longer word stands alone", () => {
  expect(linesOf("een twee drie", 8)).toEqual(["een twee", "drie"]);
  expect(linesOf("een twee drie", 7)).toEqual(["een", "twee", "drie"]);
  expect(linesOf("een meerjarenplanning", 5)).toEqual(["een", "meerjarenplanning"]);
  expect(linesOf("  een   twee ", 80)).toEqual(["een twee"]);
  expect(linesOf("kost \u20ac\u00a038.000 nu", 8)).toEqual(["kost", "\u20ac\u00a038.000", "nu"]);
  expect(linesOf("", 80)).toEqual([]);
});
