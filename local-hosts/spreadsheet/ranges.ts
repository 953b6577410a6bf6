/** From our rectangles to Univer's ranges and back. */

import type { IRange } from "@univerjs/core";
import { lastColumn, lastRow } from "./geometry";
import type { Rect } from "./interface";

export const toRange = (rect: Rect): IRange => ({
  startRow: rect.row,
  endRow: lastRow(rect),
  startColumn: rect.column,
  endColumn: lastColumn(rect),
});

export const toRect = (range: IRange): Rect => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});
