/** A page of the dossier before it is a sheet: blocks of whole lines, so that its length is known before it is written. */

import type { NewValue } from "../workbook/plan";
import type { ValueRole } from "../workbook/report-roles";
import type { ReportColumn } from "../workbook/report-table";
import { linesOf, widthOfWord } from "../workbook/text-width";
import type { DossierPart } from "./parts";

/** A4 upright at 100 %: so many rows of so many points; the title takes two of them. */
export const PAGE_ROWS = 48;
export const ROW_POINTS = 15;
export const TITLE_ROWS = 2;

/**
 * Characters on a line of text of 11 points, and of notes of 9 points: fewer than the page is wide, since letters in the
 * fonts of other programs are wider than the digits by which columns are measured.
 */
export const LINE_WIDTH = 84;
const NOTE_WIDTH = Math.floor((LINE_WIDTH * 11) / 9);
export const ANSWER_WIDTH = Math.floor((LINE_WIDTH * 11) / 12);
/** Of a title of 16 points in bold, as `shortened` counts. */
export const TITLE_WIDTH = 52;

export type Block =
  | { kind: "title"; text: string }
  | { kind: "section"; part: DossierPart; text: string }
  | {
      kind: "text";
      part: DossierPart;
      role: "text" | "answer";
      lines: string[];
      /** What the lines were made of, with its paragraphs. */
      whole?: string;
    }
  | {
      kind: "note";
      part?: DossierPart;
      lines: string[];
      /** With what did not fit on the page, for the text version. */
      whole?: string;
    }
  | {
      kind: "table";
      part: DossierPart;
      columns: readonly ReportColumn[];
      rows: NewValue[][];
      /** Of the numbers of a row, where it is another than that of their columns. */
      roles?: readonly (ValueRole | undefined)[];
      /** The same with every text whole, where a row takes several rows of the sheet: for the text version. */
      uncut?: { headers: readonly string[]; rows: NewValue[][]; roles?: readonly (ValueRole | undefined)[] };
      /** Rows at the top that carry on the header. */
      headers?: number;
      /** Rows at the end that add up. */
      totals?: number;
      /** A chart beside it, of these columns of the table. */
      chart?: { title: string; altText: string; from: number; columns: number; rows: number };
    };

export interface Page {
  /** The name of its sheet. */
  sheet: string;
  /** Widths in characters, together those of the page. */
  columns: readonly number[];
  blocks: Block[];
}

/** A paragraph in lines as they stand on the sheet; an empty one has none. */
export function textLines(text: string, role: "text" | "answer" = "text"): string[] {
  return text.split("\n").flatMap((paragraph) => linesOf(paragraph, role === "answer" ? ANSWER_WIDTH : LINE_WIDTH));
}

/** The same in the small letters of a note, of which more fit a line. */
export function noteLines(text: string): string[] {
  return text.split("\n").flatMap((paragraph) => linesOf(paragraph, NOTE_WIDTH));
}

/** What begins a paragraph wherever it stands: an article, a reason for or against. */
const BEGINS = /^(?:Art\. \d|[+-] )/;

/** The text of lines on a sheet: a line that had room for the first word of the next one ends a paragraph. */
export function textOfLines(lines: readonly string[], role: "text" | "answer" = "text"): string {
  const width = role === "answer" ? ANSWER_WIDTH : LINE_WIDTH;
  return lines.reduce((text, line, index) => {
    if (index === 0) return line;
    const before = lines[index - 1] ?? "";
    const [word = ""] = line.split(" ");
    const ends = BEGINS.test(line) || before.length + 1 + word.length <= width;
    return `${text}${ends ? "\n" : " "}${line}`;
  }, "");
}

/** How many rows of the page a block takes. */
export function rowsOf(block: Block): number {
  if (block.kind === "title") return TITLE_ROWS;
  if (block.kind === "section") return 1;
  if (block.kind === "table") return Math.max(block.rows.length + 1, (block.chart?.rows ?? -1) + 1);
  return block.lines.length;
}

/** How many rows of the sheet its blocks take together; a page holds PAGE_ROWS of them. */
export function pageRows({ blocks }: Page): number {
  return blocks.reduce((sum, block) => sum + rowsOf(block), 0);
}

/** Letters of running text are narrower than those of a word by itself are taken to be. */
const RUNNING = 0.8;

function widthOfLine(text: string, running: number): number {
  return text === "" ? 0 : Math.ceil((widthOfWord(text) - 1) * running) + 1;
}

/**
 * A text in lines that fit a column of so many characters: cut between words, a longer word in pieces. `running`: 1 over
 * several columns, which would else be made wider for it.
 */
export function cellLines(text: string, width: number, running = RUNNING): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    piecesOf(word, width).forEach((piece, index) => {
      const last = lines[lines.length - 1];
      const joined = last === undefined ? undefined : `${last}${index === 0 ? " " : ""}${piece}`;
      if (
        joined !== undefined &&
        widthOfLine(joined, running) <= width &&
        (index === 0 || widthOfWord(joined) <= width)
      ) {
        lines[lines.length - 1] = joined;
      } else lines.push(piece);
    });
  }
  return lines;
}

/** A word that is too long is cut behind its hyphens, and where that does not help in pieces. */
function piecesOf(word: string, width: number): string[] {
  if (word === "") return [];
  if (widthOfWord(word) <= width) return [word];
  const parts = word.split(/(?<=[^-]-)(?=[^-])/);
  if (parts.length > 1) return parts.flatMap((part) => piecesOf(part, width));
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && widthOfWord(`${piece}${letter}-`) > width) {
      pieces.push(`${piece}-`);
      piece = letter;
    } else piece += letter;
  }
  return [...pieces, piece];
}

/**
 * A row of cells as rows of the sheet: a text that is too long for its column goes on in the next row. `firstSpans`: the
 * first cell reaches over several columns.
 */
export function cellRows(cells: readonly NewValue[], widths: readonly number[], firstSpans = false): NewValue[][] {
  const lines = (text: string, index: number) =>
    cellLines(text, widths[index] ?? 1, firstSpans && index === 0 ? 1 : RUNNING);
  const parts = cells.map((cell, index) => (typeof cell === "string" ? lines(cell, index) : [cell]));
  const height = Math.max(1, ...parts.map((part) => part.length));
  return Array.from({ length: height }, (_, row) => parts.map((part) => part[row] ?? ""));
}

/** A text on one line of a column, with "…" where it goes on. */
export function shortened(text: string, width: number): string {
  const [first = "", ...rest] = cellLines(text, width - 1);
  return rest.length === 0 ? first : `${first.replace(/-$/, "")}…`;
}
