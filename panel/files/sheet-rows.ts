/** Turns the XML of a worksheet into rows of cells, piece by piece, so that a large sheet never blocks the pane. */
import type { SlicedTask } from "../run-in-slices";
import { decodeText, stringText } from "./xml";

export type SheetCell = string | number | boolean | null;

/** A row that is not in the file, such as one between two filled rows. */
const BLANK: SheetCell[] = [];
/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * Reads a worksheet (ECMA-376, part 1, 18.3). One unit of work is one piece. Numbers stay numbers, error values are
 * texts such as "#N/A", dates are the serial numbers that the sheet stores.
 */
export function sheetRows(pieces: readonly Uint8Array[], sharedStrings: readonly string[]): SlicedTask<SheetCell[][]> {
  const decoder = new TextDecoder();
  const rows: SheetCell[][] = [];
  let rest = "";
  let next = 0;
  let prefix: string | undefined;

  function scan(xml: string, last: boolean): void {
    prefix ??= /<(?:([\w.-]+):)?sheetData[\s>/]/.exec(xml)?.[1] ?? (xml.includes("sheetData") || last ? "" : undefined);
    const name = prefix ? `${prefix}:` : "";
    const close = `</${name}row>`;
    const end = xml.lastIndexOf(close);
    if (end < 0 && !last) {
      rest = xml;
      return;
    }
    const whole = end < 0 ? xml : xml.slice(0, end + close.length);
    rest = end < 0 ? "" : xml.slice(end + close.length);
    for (let at = openingTag(whole, `<${name}row`, 0); at >= 0; ) {
      const tagEnd = whole.indexOf(">", at);
      if (tagEnd < 0) break;
      const empty = whole.charCodeAt(tagEnd - 1) === 47;
      const rowEnd = empty ? tagEnd : whole.indexOf(close, tagEnd);
      if (rowEnd < 0) break;
      const given = Number(plainAttribute(whole.slice(at, tagEnd), "r"));
      const index = given > 0 && given <= MOST_ROWS ? given - 1 : rows.length;
      if (!empty) addRow(index, rowCells(whole, tagEnd + 1, rowEnd, name, sharedStrings));
      at = openingTag(whole, `<${name}row`, rowEnd);
    }
  }

  function addRow(index: number, cells: SheetCell[]): void {
    if (cells.length === 0) return;
    while (rows.length < index) rows.push(BLANK);
    rows[index] = cells;
  }

  return {
    step(count) {
      const end = Math.min(next + count, pieces.length);
      for (; next < end; next++) {
        scan(rest + decoder.decode(pieces[next], { stream: true }), next === pieces.length - 1);
      }
      return next >= pieces.length;
    },
    progress: () => (pieces.length === 0 ? 1 : next / pieces.length),
    result: () => rows,
  };
}

function rowCells(
  xml: string,
  start: number,
  end: number,
  name: string,
  sharedStrings: readonly string[],
): SheetCell[] {
  const cells: SheetCell[] = [];
  const open = `<${name}c`;
  const close = `</${name}c>`;
  for (let at = openingTag(xml, open, start); at >= 0 && at < end; ) {
    const tagEnd = xml.indexOf(">", at);
    const empty = xml.charCodeAt(tagEnd - 1) === 47;
    const cellEnd = empty ? tagEnd : xml.indexOf(close, tagEnd);
    if (tagEnd < 0 || cellEnd < 0) break;
    const tag = xml.slice(at, tagEnd);
    const column = columnOf(plainAttribute(tag, "r")) ?? cells.length;
    const value = empty ? null : cellValue(xml, plainAttribute(tag, "t"), tagEnd, cellEnd, name, sharedStrings);
    if (value !== null && column < MOST_COLUMNS) {
      while (cells.length < column) cells.push(null);
      cells[column] = value;
    } else if (column === cells.length && column < MOST_COLUMNS) {
      // Cells without an address count on from the one before, empty ones too.
      cells.push(null);
    }
    at = openingTag(xml, open, cellEnd);
  }
  while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
  return cells;
}

function cellValue(
  xml: string,
  type: string | undefined,
  tagEnd: number,
  end: number,
  name: string,
  sharedStrings: readonly string[],
): SheetCell {
  if (type === "inlineStr") return textOrNull(stringText(xml.slice(tagEnd + 1, end)));
  const open = openingTag(xml, `<${name}v`, tagEnd);
  if (open < 0 || open > end) return null;
  const start = xml.indexOf(">", open) + 1;
  const close = xml.indexOf("<", start);
  if (close < 0 || close > end) return null;
  const raw = xml.slice(start, close);
  switch (type) {
    case "s":
      return textOrNull(sharedStrings[Number(raw)] ?? "");
    case "b":
      return raw.trim() === "1";
    case "str":
    case "e":
    case "d":
      return textOrNull(decodeText(raw));
    default: {
      const number = raw.trim() === "" ? Number.NaN : Number(raw);
      return Number.isNaN(number) ? textOrNull(decodeText(raw)) : number;
    }
  }
}

function textOrNull(text: string): string | null {
  return text === "" ? null : text;
}

/** Where `<name` begins as a whole name, not as the beginning of a longer one. */
function openingTag(xml: string, open: string, from: number): number {
  for (let at = xml.indexOf(open, from); at >= 0; at = xml.indexOf(open, at + 1)) {
    const after = xml.charCodeAt(at + open.length);
    // A space, a line break, "/" or ">".
    if (after <= 32 || after === 47 || after === 62) return at;
  }
  return -1;
}

/** An attribute without entities in it, such as an address or a type; undefined when it is not there. */
function plainAttribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(`${name}=`); at >= 0; at = tag.indexOf(`${name}=`, at + 1)) {
    if (tag.charCodeAt(at - 1) > 32) continue;
    const start = at + name.length + 2;
    const end = tag.indexOf(tag.charAt(start - 1), start);
    return end < 0 ? undefined : tag.slice(start, end);
  }
  return undefined;
}

/** 27 for "AB12"; undefined when it is no address. */
function columnOf(address: string | undefined): number | undefined {
  if (address === undefined) return undefined;
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const code = address.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 ? undefined : column - 1;
}
