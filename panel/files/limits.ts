/** How much a file may hold, so that reading one stays within the memory and the patience of the pane. */

/** Bytes of a file, or of a text inside an archive. The largest text of Statbel for all of Belgium is some 80 MB. */
export const MOST_TEXT_BYTES = 200 * 2 ** 20;
/** Bytes that all parts of one .xlsx file may unpack to: the largest file of Statbel (22.7 MB) stays below it. */
export const MOST_UNPACKED = 600 * 2 ** 20;
/** A part that grows more than this is no sheet of figures; small parts may, because many equal rows pack well. */
export const MOST_RATIO = 250;
export const SMALL_PART = 64 * 2 ** 20;
/** Excel's own limits. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;
/** Cells in one file. */
export const MOST_CELLS = 20_000_000;
/** Characters of the different texts in one workbook. */
export const MOST_TEXT = 2 ** 27;
/** Characters of one line of text. */
export const MOST_LINE = 2 ** 20;
/** Characters of the XML of one row: all columns of Excel filled, several times over. */
export const MOST_ROW_XML = 2 ** 22;
/** Characters of one text, as in Excel; its XML may be longer. */
export const MOST_FIELD = 32_767;
export const MOST_STRING_XML = 2 ** 20;
/** Characters of a part that only describes the others. */
export const MOST_DESCRIPTION = 2 ** 23;
/** Entries of an archive. */
export const MOST_ENTRIES = 65_536;

/** Counts what is read of a file and stops a file that holds too much. */
export interface FileBudget {
  unpacked: number;
  cells: number;
  text: number;
}

export function newBudget(): FileBudget {
  return { unpacked: MOST_UNPACKED, cells: MOST_CELLS, text: MOST_TEXT };
}
