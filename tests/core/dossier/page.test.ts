/** Whole lines: what is cut in lines comes back as it was, and nothing is wider than its column. */
import fc from "fast-check";
import {
  ANSWER_WIDTH,
  cellLines,
  cellRows,
  LINE_WIDTH,
  rowsOf,
  shortened,
  textLines,
  textOfLines,
} from "../../../core/dossier/page";
import { widthOfWord } from "../../../core/workbook/text-width";

const word = fc.string({ unit: fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzéë-"), minLength: 1, maxLength: 18 });
const paragraph = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(" "));

test("no line is longer than the page is wide", () => {
  fc.assert(fc.property(paragraph, (text) => textLines(text).every((line) => line.length <= LINE_WIDTH)));
});

test("the words of a text come back from its lines in their order", () => {
  const words = (text: string) => text.split(/\s+/).join(" ");
  fc.assert(fc.property(paragraph, (text) => words(textOfLines(textLines(text))) === words(text)));
});

test("paragraphs stay apart where the line before had room", () => {
  const text = "Art. 1 De raad kiest.\nArt. 2 Het college start.\nArt. 3 Verslag.";
  expect(textOfLines(textLines(text))).toBe(text);
});

test("every piece of a cell fits its column, and none of it is lost", () => {
  fc.assert(
    fc.property(paragraph, fc.integer({ min: 7, max: 30 }), (text, width) => {
      const lines = cellLines(text, width);
      const letters = (all: string) => all.replace(/[\s-]/g, "");
      return (
        letters(lines.join("")) === letters(text) &&
        lines.every((line) => line.split(" ").every((one) => widthOfWord(one) <= width || one.length <= 2))
      );
    }),
  );
});

test("a name is cut behind its hyphen before it is cut in pieces", () => {
  expect(cellLines("Nieuw-Driehoeven", 14)).toEqual(["Nieuw-", "Driehoeven"]);
});

test("a row with a long text goes on in the next row, beside empty cells", () => {
  expect(cellRows(["Wonen en renovatie", 12], [12, 8])).toEqual([
    ["Wonen en", 12],
    ["renovatie", ""],
  ]);
});

test("what is shortened says so", () => {
  expect(shortened("Kolderbos", 34)).toBe("Kolderbos");
  expect(shortened("Winterslag tuinwijk aan de oude mijnschacht en verder", 34)).toMatch(/…$/);
});

test("a line that had just no room for the next word goes on, one that had ends a paragraph; an answer is narrower", () => {
  const before = (length: number) => "x".repeat(length);
  // The next word and the space before it are five wide.
  expect(textOfLines([before(LINE_WIDTH - 4), "woord"])).toBe(`${before(LINE_WIDTH - 4)} woord`);
  expect(textOfLines([before(LINE_WIDTH - 5), "woord"])).toBe(`${before(LINE_WIDTH - 5)} woord`);
  expect(textOfLines([before(LINE_WIDTH - 6), "woord"])).toBe(`${before(LINE_WIDTH - 6)}\nwoord`);
  expect(textOfLines([before(ANSWER_WIDTH - 5), "woord"], "answer")).toBe(`${before(ANSWER_WIDTH - 5)} woord`);
  expect(textOfLines([before(ANSWER_WIDTH - 5), "woord"])).toBe(`${before(ANSWER_WIDTH - 5)}\nwoord`);
  // A reason begins a paragraph whatever the room before it.
  expect(textOfLines([before(LINE_WIDTH), "- een reden"])).toBe(`${before(LINE_WIDTH)}\n- een reden`);
  expect(textOfLines([])).toBe("");
});

test("how many rows a block takes: a title two, a heading one, a table its rows and header, or those of its chart", () => {
  const table = { kind: "table" as const, part: "ranking" as const, columns: [], rows: [[1], [2]] };
  expect(rowsOf({ kind: "title", text: "x" })).toBe(2);
  expect(rowsOf({ kind: "section", part: "why", text: "x" })).toBe(1);
  expect(rowsOf({ kind: "text", part: "why", role: "text", lines: ["a", "b", "c"] })).toBe(3);
  expect(rowsOf({ kind: "note", lines: [] })).toBe(0);
  expect(rowsOf(table)).toBe(3);
  expect(rowsOf({ ...table, rows: [] })).toBe(1);
  const chart = { title: "", altText: "", from: 1, columns: 2 };
  expect(rowsOf({ ...table, chart: { ...chart, rows: 6 } })).toBe(7);
  expect(rowsOf({ ...table, chart: { ...chart, rows: 1 } })).toBe(3);
});

test("a word that is too long is cut in the fewest pieces that fit, each but the last with a hyphen", () => {
  const pieces = cellLines("x".repeat(40), 12);
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith("-") && widthOfWord(piece) <= 12)).toBe(true);
  expect(pieces.slice(0, -1).every((piece) => widthOfWord(`x${piece}`) > 12)).toBe(true);
  expect(pieces.at(-1)).not.toMatch(/-$/);
  // One hyphen each, at the end.
  expect(pieces.slice(0, -1).every((piece) => /^x+-$/.test(piece))).toBe(true);
  // Pieces of one word that fit beside each other stand beside each other, without a space.
  expect(cellLines("Aan-de-zeer-lange-naam-van-ons", 16).every((line) => !line.includes(" "))).toBe(true);
  expect(cellLines("Aan-de-zeer-lange-naam-van-ons", 16).length).toBeLessThan(5);
  expect(cellLines("kort woord", 30)).toEqual(["kort woord"]);
  expect(cellLines("", 10)).toEqual([]);
});
