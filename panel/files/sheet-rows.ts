/** Turns the XML of a worksheet into rows of cells, piece by piece, so that a large sheet never blocks the pane. */
import { fileProblem } from "./file-problem";
import { MOST_ROW_XML, MOST_ROWS } from "./limits";
import { type CellReader, cellReader, type SheetCell, type SheetContext } from "./sheet-cells";
import { words } from "./words";
import { openingTag, prefixOf, SLASH } from "./xml";

/** A row that is not in the file, such as one between two filled rows. */
const BLANK: SheetCell[] = [];
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)/;

export interface SheetReader {
  write(piece: Uint8Array, last: boolean): void;
  rows: SheetCell[][];
}

/**
 * Reads a worksheet (ECMA-376, part 1, 18.3). Numbers stay numbers, unless their format makes them dates ("2022-01-01")
 * or percentages ("22.3 %"); error values are texts such as "#N/A", and a formula without a result is its own text
 * ("=D2/C2"). Throws a file problem when a row has no end.
 */
export function sheetReader(context: SheetContext): SheetReader {
  const decoder = new TextDecoder();
  const rows: SheetCell[][] = [];
  let rest = "";
  let cells: CellReader | undefined;

  function scan(xml: string, last: boolean): void {
    if (!cells) {
      const prefix = prefixOf(xml, "sheetData");
      if (prefix !== undefined || last) cells = cellReader(prefix ?? "", context);
    }
    rest = xml;
    const end = cells ? xml.lastIndexOf(cells.closeRow) : -1;
    if (cells && end >= 0) {
      rest = xml.slice(end + cells.closeRow.length);
      readRows(xml, end, cells);
    }
    if (rest.length > MOST_ROW_XML) throw fileProblem(words.longRow);
  }

  function readRows(xml: string, end: number, { openRow, closeRow, read }: CellReader): void {
    for (let at = openingTag(xml, openRow, 0); at >= 0 && at < end; ) {
      const tagEnd = xml.indexOf(">", at);
      const empty = xml.charCodeAt(tagEnd - 1) === SLASH;
      const rowEnd = empty ? tagEnd : xml.indexOf(closeRow, tagEnd);
      if (!empty) {
        const given = Number(ROW_NUMBER.exec(xml.slice(at, tagEnd))?.[1] ?? 0);
        addRow(given > 0 && given <= MOST_ROWS ? given - 1 : rows.length, read(xml.slice(tagEnd + 1, rowEnd)));
      }
      at = openingTag(xml, openRow, rowEnd);
    }
  }

  function addRow(index: number, row: SheetCell[]): void {
    if (row.length === 0) return;
    if (index >= MOST_ROWS) throw fileProblem(words.tooLarge);
    while (rows.length < index) rows.push(BLANK);
    rows[index] = row;
  }

  return {
    rows,
    write(piece, last) {
      scan(rest + decoder.decode(piece, { stream: !last }), last);
    },
  };
}
