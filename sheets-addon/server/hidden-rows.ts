/** Which rows somebody hid. Google tells it only row by row, so the asking has a limit. */
import type { Block } from "../../core/workbook/snapshot";

/** Rows asked in one reading, over all sheets: a second or two at Google's pace. */
const ROWS_TO_ASK = 200;

export type AskHiddenRows = (sheet: GoogleAppsScript.Spreadsheet.Sheet, block: Block) => number[];

/**
 * The numbers (from 0) of hidden rows of a block that hold something. Beyond the limit no row counts as hidden: hidden
 * rows are a remark for the user and never change a result.
 */
export function hiddenRowsReader(): AskHiddenRows {
  let left = ROWS_TO_ASK;
  return (sheet, block) => {
    const rows = block.values.flatMap((line, i) => (line.some((value) => value !== "") ? [block.row + i] : []));
    if (rows.length > left) return [];
    left -= rows.length;
    const filtered = sheet.getFilter() !== null;
    return rows.filter((row) => sheet.isRowHiddenByUser(row + 1) || (filtered && sheet.isRowHiddenByFilter(row + 1)));
  };
}
