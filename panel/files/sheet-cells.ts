/** Reads the cells inside one row of a worksheet's XML, without making a text of every tag. */
import { decodeText, stringText } from "./xml";

export type SheetCell = string | number | boolean | null;

export interface CellReader {
  openRow: string;
  closeRow: string;
  /** The cells between two places in the text. */
  read(xml: string, start: number, end: number): SheetCell[];
}

/** The code of "/", which ends the tag of an empty element. */
export const SLASH = 47;
const GREATER = 62;
const EQUALS = 61;
const SPACE = 32;
/** Excel's own limit. */
const MOST_COLUMNS = 16_384;

/** Where `<name` begins as a whole name, not as the beginning of a longer one; -1 when it does not. */
export function openingTag(xml: string, open: string, from: number): number {
  for (let at = xml.indexOf(open, from); at >= 0; at = xml.indexOf(open, at + 1)) {
    const after = xml.charCodeAt(at + open.length);
    if (after <= SPACE || after === SLASH || after === GREATER) return at;
  }
  return -1;
}

/** A reader for elements with this prefix ("x:" or ""). Equal texts become one text, which saves much memory. */
export function cellReader(prefix: string, sharedStrings: readonly string[]): CellReader {
  const openCell = `<${prefix}c`;
  const closeCell = `</${prefix}c>`;
  const openValue = `<${prefix}v`;
  const openText = `<${prefix}t`;
  const closeText = `</${prefix}t>`;
  const texts = new Map<string, string>();
  /** Of the tag that was scanned last: the column of its address, or -1, and where its type stands. */
  const tag = { column: -1, typeStart: 0, typeEnd: 0 };

  function scanTag(xml: string, start: number, end: number): void {
    tag.column = -1;
    tag.typeEnd = tag.typeStart = start;
    for (let at = start; at < end; at++) {
      if (xml.charCodeAt(at) !== EQUALS) continue;
      const valueStart = at + 2;
      const valueEnd = xml.indexOf(xml.charAt(at + 1), valueStart);
      if (valueEnd < 0 || valueEnd > end) return;
      const name = xml.charAt(at - 1);
      if (xml.charCodeAt(at - 2) <= SPACE) {
        if (name === "r") tag.column = columnAt(xml, valueStart, valueEnd);
        else if (name === "t") {
          tag.typeStart = valueStart;
          tag.typeEnd = valueEnd;
        }
      }
      at = valueEnd;
    }
  }

  function valueIn(xml: string, tagEnd: number, end: number): SheetCell {
    const type = xml.slice(tag.typeStart, tag.typeEnd);
    if (type === "inlineStr") return inlineText(xml, tagEnd, end);
    const open = openingTag(xml, openValue, tagEnd);
    if (open < 0 || open > end) return null;
    const start = xml.indexOf(">", open) + 1;
    const close = xml.indexOf("<", start);
    if (close < 0 || close > end) return null;
    const raw = xml.slice(start, close);
    if (type === "s") return sharedStrings[Number(raw)] || null;
    if (type === "b") return raw.trim() === "1";
    const number = type === "" || type === "n" ? Number(raw) : Number.NaN;
    return Number.isNaN(number) || raw.trim() === "" ? oneText(decodeText(raw)) : number;
  }

  function inlineText(xml: string, tagEnd: number, end: number): SheetCell {
    const open = openingTag(xml, openText, tagEnd);
    if (open < 0 || open > end) return null;
    const start = xml.indexOf(">", open) + 1;
    const close = xml.indexOf(closeText, start);
    const more = openingTag(xml, openText, close);
    const single = close >= 0 && close < end && (more < 0 || more > end);
    return oneText(single ? decodeText(xml.slice(start, close)) : stringText(xml.slice(tagEnd + 1, end)));
  }

  function oneText(text: string): string | null {
    if (text === "") return null;
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, text);
    return text;
  }

  return {
    openRow: `<${prefix}row`,
    closeRow: `</${prefix}row>`,
    read(xml, start, end) {
      const cells: SheetCell[] = [];
      for (let at = openingTag(xml, openCell, start); at >= 0 && at < end; ) {
        const tagEnd = xml.indexOf(">", at);
        const empty = xml.charCodeAt(tagEnd - 1) === SLASH;
        const cellEnd = empty ? tagEnd : xml.indexOf(closeCell, tagEnd);
        if (cellEnd < 0) break;
        scanTag(xml, at + openCell.length, tagEnd);
        // Cells without an address count on from the one before, empty ones too.
        const column = tag.column < 0 ? cells.length : tag.column;
        if (column >= MOST_COLUMNS) break;
        while (cells.length <= column) cells.push(null);
        if (!empty) cells[column] = valueIn(xml, tagEnd, cellEnd);
        at = openingTag(xml, openCell, cellEnd);
      }
      while (cells.length > 0 && cells[cells.length - 1] === null) cells.pop();
      return cells;
    },
  };
}

/** 27 for "AB12", counted from 0; -1 when it is no address. */
function columnAt(xml: string, start: number, end: number): number {
  let column = 0;
  for (let at = start; at < end; at++) {
    const letter = xml.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column - 1;
}
