/** Turns the XML of a worksheet into rows of cells, piece by piece, so that a large sheet never blocks the pane. */
import type { SlicedTask } from "../run-in-slices";
import { type CellReader, cellReader, openingTag, type SheetCell, SLASH } from "./sheet-cells";

/** A row that is not in the file, such as one between two filled rows. */
const BLANK: SheetCell[] = [];
/** Excel's own limit. */
const MOST_ROWS = 1_048_576;
const ROW_NUMBER = /\sr\s*=\s*["'](\d+)/;

/**
 * Reads a worksheet (ECMA-376, part 1, 18.3). One unit of work is one piece. Numbers stay numbers, error values are
 * texts such as "#N/A", dates are the serial numbers that the sheet stores.
 */
export function sheetRows(pieces: readonly Uint8Array[], sharedStrings: readonly string[]): SlicedTask<SheetCell[][]> {
  const decoder = new TextDecoder();
  const rows: SheetCell[][] = [];
  let rest = "";
  let next = 0;
  let cells: CellReader | undefined;

  function scan(xml: string, last: boolean): void {
    cells ??= readerFor(xml, last, sharedStrings);
    const end = cells ? xml.lastIndexOf(cells.closeRow) : -1;
    if (!cells || end < 0) {
      rest = xml;
      return;
    }
    rest = xml.slice(end + cells.closeRow.length);
    for (let at = openingTag(xml, cells.openRow, 0); at >= 0 && at < end; ) {
      const tagEnd = xml.indexOf(">", at);
      const empty = xml.charCodeAt(tagEnd - 1) === SLASH;
      const rowEnd = empty ? tagEnd : xml.indexOf(cells.closeRow, tagEnd);
      if (!empty) {
        const given = Number(ROW_NUMBER.exec(xml.slice(at, tagEnd))?.[1] ?? 0);
        addRow(given > 0 && given <= MOST_ROWS ? given - 1 : rows.length, cells.read(xml, tagEnd + 1, rowEnd));
      }
      at = openingTag(xml, cells.openRow, rowEnd);
    }
  }

  function addRow(index: number, row: SheetCell[]): void {
    if (row.length === 0) return;
    while (rows.length < index) rows.push(BLANK);
    rows[index] = row;
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

/** The reader for the prefix that this sheet uses; undefined while its beginning has not come by. */
function readerFor(xml: string, last: boolean, sharedStrings: readonly string[]): CellReader | undefined {
  const found = /<(?:([\w.-]+):)?sheetData[\s>/]/.exec(xml);
  return found || last ? cellReader(found?.[1] ? `${found[1]}:` : "", sharedStrings) : undefined;
}
