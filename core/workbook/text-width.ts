/** How wide words are, in characters of 11 points: an estimate on the safe side, since no fonts are measured. */
import { formatEuro, formatNumber } from "../cells/format-number";
import { euroFormat, type ValueRole } from "./report-roles";

/** Letters take more than the digits by which columns are measured: in bold, and in the fonts of other programs. */
const LETTER = 1.3;
const CAPITAL = 1.5;
const WIDE = 2;
const NARROW = 0.85;
/** Between a text and the edge of its cell. */
const EDGE = 1;

/** The width of a column in which this word does not break. */
export function widthOfWord(word: string): number {
  let width = 0;
  for (const letter of word) width += widthOfLetter(letter);
  return word === "" ? 0 : Math.ceil(width) + EDGE;
}

function widthOfLetter(letter: string): number {
  if (/[mwMW@%]/.test(letter)) return WIDE;
  if (/[fijlrtI.,:;'()/|-]/.test(letter)) return NARROW;
  return /[A-Z]/.test(letter) ? CAPITAL : LETTER;
}

/** The width of a column in which no word of a text breaks; the text itself may take several lines. */
export function widthOfLongestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/).map(widthOfWord));
}

/** The width of a column under a table's header: its longest word, and the button beside it with which Excel filters. */
export function widthOfHeader(header: string): number {
  return widthOfLongestWord(header) + 2;
}

/** The width of a column that shows a number whole; a number that does not fit is shown as "####". */
export function widthOfNumber(value: number, role: ValueRole): number {
  return widthOfWord(shown(value, role));
}

function shown(value: number, role: ValueRole): string {
  switch (role) {
    case "euro":
      return formatEuro(value, euroFormat([value]).includes("0.00") ? 2 : 0);
    case "percent":
      return `${formatNumber(value * 100, 0)}%`;
    case "finePercent":
      return `${formatNumber(value * 100, 1)}%`;
    case "decimal":
      return formatNumber(value, 1);
    case "fine":
      return formatNumber(value, 2);
    case "finest":
      return formatNumber(value, 3);
    case "whole":
      return formatNumber(value, 0);
    case "year":
    case "code":
      return String(value);
    case "date":
      return "31/12/2026";
    case "dayMonth":
      return "31/12";
    default:
      // A cell without a format rounds to the room that it has.
      return String(value).slice(0, 8);
  }
}

/** A sentence in lines of at most so many characters, cut between words; a longer word stands alone. */
export function linesOf(sentence: string, characters: number): string[] {
  const lines: string[] = [];
  let line = "";
  // A space that does not break keeps its words together: "€ 38.000".
  for (const word of sentence.split(/[^\S\u00a0\u202f]+/).filter((part) => part !== "")) {
    if (line !== "" && line.length + 1 + word.length > characters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}
