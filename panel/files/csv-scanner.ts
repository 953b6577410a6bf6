/** Splits separated text into rows, piece by piece; a quote that is never closed spoils no line but its own. */
import { fileProblem } from "./file-problem";
import { type FileBudget, MOST_FIELD, MOST_LINE, MOST_ROWS } from "./limits";
import { words } from "./words";

export interface CsvScanner {
  /** Reads on; `last` when nothing follows. Throws a file problem where the text holds too much to be a table. */
  write(piece: string, last: boolean): void;
  /** The fields of every line, blank lines included; a field with line breaks in it makes one row of several lines. */
  rows: string[][];
  /** Lines, from 0, with a quote that is never closed. */
  broken: number[];
}

interface CsvRecord {
  fields: string[];
  /** Where the next record begins. */
  next: number;
  broken: boolean;
}

const QUOTE = '"';
/** The same text is kept once, which saves much memory; more different ones than this are not looked for. */
const MOST_KEPT = 1 << 18;

export function csvScanner(delimiter: string, budget: FileBudget): CsvScanner {
  const rows: string[][] = [];
  const broken: number[] = [];
  const kept = new Map<string, string>();
  let line = 0;
  /** The number of fields of the last record that was whole. */
  let width = 0;
  let text = "";
  let isLast = false;
  // Where the next one stands in `text` from the place looked from; looked for again only once it is passed.
  const next: Record<string, { at: number; from: number }> = {};

  function find(sign: string, from: number): number {
    const known = next[sign];
    if (known && from >= known.from && (known.at < 0 || known.at >= from)) return known.at;
    const at = text.indexOf(sign, from);
    next[sign] = { at, from };
    return at;
  }

  /** Where the line ends that begins here, its line break not included; -1 when more text is needed to know. */
  function lineEnd(from: number): number {
    const feed = find("\n", from);
    const back = find("\r", from);
    const end = feed < 0 ? back : back < 0 ? feed : Math.min(feed, back);
    // A carriage return at the end of a piece may be half of a line break.
    if (end < 0 || (end === text.length - 1 && text[end] === "\r" && !isLast)) return isLast ? text.length : -1;
    return end;
  }

  function afterBreak(end: number): number {
    return text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }

  function skipBlanks(from: number): number {
    let at = from;
    while (text[at] === " " || (text[at] === "\t" && delimiter !== "\t")) at++;
    return at;
  }

  function recordAt(start: number): CsvRecord | undefined {
    const end = lineEnd(start);
    if (end < 0) return undefined;
    const quote = find(QUOTE, start);
    if (quote < 0 || quote >= end) {
      return { fields: text.slice(start, end).split(delimiter), next: afterBreak(end), broken: false };
    }
    return quotedRecord(start, end);
  }

  function quotedRecord(start: number, firstEnd: number): CsvRecord | undefined {
    const fields: string[] = [];
    let end = firstEnd;
    let at = start;
    let spoilt = false;
    /** No quote before this place closes a field. */
    let noneBefore = start;
    for (;;) {
      const open = skipBlanks(at);
      let close = -1;
      if (text[open] === QUOTE && open < end) {
        close = open < noneBefore ? -1 : closingOnLine(open, end);
        if (close === NO_QUOTE) {
          noneBefore = end;
          const further = closingFurther(fields.length, open, end);
          if (further === undefined) return undefined;
          close = further;
        }
        if (close < 0) spoilt = true;
      }
      if (close >= 0) {
        fields.push(unwrapped(text.slice(open + 1, close).replace(/""/g, QUOTE)));
        if (close > end) end = lineEnd(close);
        at = skipBlanks(close + 1);
      } else {
        const mark = text.indexOf(delimiter, at);
        const stop = mark < 0 || mark > end ? end : mark;
        fields.push(unwrapped(text.slice(at, stop)));
        at = stop;
      }
      if (end < 0) return undefined;
      if (at >= end) return { fields, next: afterBreak(end), broken: spoilt };
      at++;
    }
  }

  /** Whether a quote at this place ends a field that ends at the latest at `end`. */
  function closes(at: number, end: number): boolean {
    const after = skipBlanks(at + 1);
    return after >= end || text[after] === delimiter;
  }

  /**
   * The closing quote on the same line; quotes in between that close nothing belong to the text. BROKEN where another
   * quoted field begins before this one is closed.
   */
  function closingOnLine(open: number, end: number): number {
    /** A name in quotes inside the field, begun and not ended: its end may stand before the quote of the field. */
    let inside = false;
    for (let at = text.indexOf(QUOTE, open + 1); at >= 0 && at < end; at = text.indexOf(QUOTE, at + 1)) {
      if (closes(at, end)) return at;
      if (text[at + 1] === QUOTE) {
        at++;
        if (inside && closes(at, end)) return at;
      } else if (text[at - 1] === delimiter && at - 1 > open) return BROKEN;
      else inside = !inside;
    }
    return NO_QUOTE;
  }

  /** The closing quote on a later line, or BROKEN; `before`: the fields read of its line. undefined when more text is needed to know. */
  function closingFurther(before: number, open: number, end: number): number | undefined {
    const limit = open + MOST_FIELD;
    for (let at = text.indexOf(QUOTE, end); at >= 0 && at < limit; at = text.indexOf(QUOTE, at + 1)) {
      if (at === text.length - 1 && !isLast) return undefined;
      if (text[at + 1] === QUOTE) {
        at++;
        continue;
      }
      const lastEnd = lineEnd(at);
      if (lastEnd < 0) return undefined;
      return closes(at, lastEnd) && !areWholeLines(before, open, lastEnd) ? at : BROKEN;
    }
    return isLast || text.length > limit ? BROKEN : undefined;
  }

  /**
   * Each of these lines has by itself as many fields as the record before: they were not meant as one. `before`: fields
   * of the first line that were read already.
   */
  function areWholeLines(before: number, open: number, end: number): boolean {
    if (width < 2) return false;
    return text
      .slice(open, end)
      .split(/\r\n|\n|\r/)
      .every((one, place) => one.split(delimiter).length + (place === 0 ? before : 0) === width);
  }

  function add({ fields, broken: spoilt }: CsvRecord): void {
    if (spoilt) broken.push(line);
    else if (fields.length > 1) width = fields.length;
    budget.cells -= fields.length;
    if (budget.cells < 0 || rows.length >= MOST_ROWS) throw fileProblem(words.tooLarge);
    rows.push(fields.map(keep));
  }

  function keep(field: string): string {
    const known = kept.get(field);
    if (known !== undefined) return known;
    if (kept.size < MOST_KEPT) kept.set(field, field);
    return field;
  }

  function linesIn(from: number, to: number): number {
    let count = 0;
    for (let at = lineEnd(from); at >= 0 && at < to; at = lineEnd(afterBreak(at))) {
      count++;
      if (afterBreak(at) >= to) break;
    }
    return count;
  }

  return {
    rows,
    broken,
    write(piece, last) {
      text += piece;
      isLast = last;
      for (const sign of Object.keys(next)) delete next[sign];
      let at = 0;
      while (at < text.length) {
        const record = recordAt(at);
        if (!record) break;
        add(record);
        line += linesIn(at, record.next);
        at = record.next;
      }
      text = text.slice(at);
      if (text.length > MOST_LINE) throw fileProblem(words.longLine);
    },
  };
}

const NO_QUOTE = -1;
const BROKEN = -2;

/** The text in ="71016A00-", as programs write codes that must not become numbers. */
function unwrapped(field: string): string {
  return field.startsWith('="') && field.endsWith(QUOTE) && field.length > 2 ? field.slice(2, -1) : field;
}
