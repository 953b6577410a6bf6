/** Reads the cells inside one row of a worksheet's XML. */
import { type CellStyle, styledNumber } from "./cell-styles";
import { fileProblem } from "./file-problem";
import { type FileBudget, MOST_COLUMNS } from "./limits";
import { words } from "./words";
import { decodeText, openingTag, SLASH, stringText } from "./xml";

export type SheetCell = string | number | boolean | null;

/** What cells point to, and what holds for all of them. */
export interface SheetContext {
  strings: readonly string[];
  styles: readonly CellStyle[];
  from1904: boolean;
  /** The workbook asks to be calculated when it is opened: a result of 0 was put there by a program. */
  placeholders: boolean;
  budget: FileBudget;
}

export interface CellReader {
  openRow: string;
  closeRow: string;
  /** The cells in the XML of a row. A long gap between two cells stays a gap, without a cell for each of its columns. */
  read(row: string): SheetCell[];
}

const EQUALS = 61;
const SPACE = 32;
/** A gap of so many columns is filled with empty cells. */
const SHORT_GAP = 64;

/** A reader for elements with this prefix ("x:" or ""). Equal texts become one text, which saves much memory. */
export function cellReader(
  prefix: string,
  { strings, styles, from1904, placeholders, budget }: SheetContext,
): CellReader {
  const openCell = `<${prefix}c`;
  const closeCell = `</${prefix}c>`;
  const openValue = `<${prefix}v`;
  const openFormula = `<${prefix}f`;
  const texts = new Map<string, string>();
  /** Of the tag that was scanned last: the column of its address or -1, its type, and the place of its style. */
  const tag = { column: -1, type: "", style: -1 };

  function scanTag(xml: string): void {
    tag.column = -1;
    tag.type = "";
    tag.style = -1;
    for (let at = 0; at < xml.length; at++) {
      if (xml.charCodeAt(at) !== EQUALS) continue;
      const valueStart = at + 2;
      const valueEnd = xml.indexOf(xml.charAt(at + 1), valueStart);
      if (valueEnd < 0) return;
      if (xml.charCodeAt(at - 2) <= SPACE) {
        const name = xml.charAt(at - 1);
        if (name === "r") tag.column = columnAt(xml, valueStart, valueEnd);
        else if (name === "t") tag.type = xml.slice(valueStart, valueEnd);
        else if (name === "s") tag.style = Number(xml.slice(valueStart, valueEnd));
      }
      at = valueEnd;
    }
  }

  function valueIn(cell: string): SheetCell {
    const { type } = tag;
    if (type === "inlineStr") return oneText(stringText(cell, prefix));
    const open = openingTag(cell, openValue, 0);
    const start = open < 0 ? -1 : cell.indexOf(">", open) + 1;
    const close = start <= 0 ? -1 : cell.indexOf("<", start);
    const raw = close < 0 ? "" : cell.slice(start, close).trim();
    const formula = openingTag(cell, openFormula, 0);
    if (formula >= 0 && isUncalculated(raw, open >= 0)) return oneText(formulaText(cell, formula));
    if (close < 0) return null;
    if (type === "s") return strings[Number(raw)] || null;
    if (type === "b") return raw === "1";
    const number = type === "" || type === "n" ? Number(raw) : Number.NaN;
    if (Number.isNaN(number) || raw === "") return oneText(decodeText(cell.slice(start, close)));
    const shown = tag.style < 0 ? number : styledNumber(number, styles[tag.style], from1904);
    return typeof shown === "string" ? oneText(shown) : shown;
  }

  /** A formula that gives an empty text has a value; one that was never calculated has none, or a 0 to fill the place. */
  function isUncalculated(raw: string, hasValue: boolean): boolean {
    if (raw === "") return !hasValue || tag.type !== "str";
    return placeholders && raw === "0" && tag.type !== "b";
  }

  /** The formula as one types it; "=" where the file gives only whose formula it shares. */
  function formulaText(cell: string, open: number): string {
    const start = cell.indexOf(">", open) + 1;
    const end = cell.indexOf("<", start);
    const own = start > 0 && end > start && cell.charCodeAt(start - 2) !== SLASH ? cell.slice(start, end) : "";
    return `=${decodeText(own)}`;
  }

  function oneText(text: string): string | null {
    if (text === "") return null;
    const known = texts.get(text);
    if (known !== undefined) return known;
    budget.text -= text.length;
    if (budget.text < 0) throw fileProblem(words.tooLarge);
    texts.set(text, text);
    return text;
  }

  function put(cells: SheetCell[], column: number, value: SheetCell): void {
    if (column - cells.length <= SHORT_GAP) while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  return {
    openRow: `<${prefix}row`,
    closeRow: `</${prefix}row>`,
    read(row) {
      const cells: SheetCell[] = [];
      // Cells without an address count on from the one before, empty ones too.
      let following = 0;
      for (let at = openingTag(row, openCell, 0); at >= 0; ) {
        const tagEnd = row.indexOf(">", at);
        if (tagEnd < 0) break;
        const empty = row.charCodeAt(tagEnd - 1) === SLASH;
        const cellEnd = empty ? tagEnd : row.indexOf(closeCell, tagEnd);
        if (cellEnd < 0) break;
        scanTag(row.slice(at + openCell.length, tagEnd));
        const column = tag.column < 0 ? following : tag.column;
        if (column >= MOST_COLUMNS) break;
        following = column + 1;
        const value = empty ? null : valueIn(row.slice(tagEnd + 1, cellEnd));
        if (value !== null) {
          put(cells, column, value);
          budget.cells--;
        }
        at = openingTag(row, openCell, cellEnd);
      }
      if (budget.cells < 0) throw fileProblem(words.tooLarge);
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
