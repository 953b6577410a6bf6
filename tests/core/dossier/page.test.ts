/** Whole lines: what is cut in lines comes back as it was, and nothing is wider than its column. */
import fc from "fast-check";
import { cellLines, cellRows, LINE_WIDTH, shortened, textLines, textOfLines } from "../../../core/dossier/page";
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
