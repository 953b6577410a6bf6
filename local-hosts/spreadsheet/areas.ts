/** Keeps rectangles that Univer does not know (tables, charts, validation) in place when rows, columns or cells move. */

import { lastColumn, lastRow, moveColumns, moveRows } from "./geometry";
import type { Rect, SheetId } from "./interface";

/** Where a rectangle of this sheet goes; null when nothing is left of it. */
export type Mover = (rect: Rect) => Rect | null;

/** A list that follows the cells: it moves its rectangles on a sheet, and forgets what was on a sheet that goes. */
export interface Follower {
  move(sheet: SheetId, mover: Mover): void;
  dropSheet(sheet: SheetId): void;
}

export const rowsMoved =
  (at: number, change: number): Mover =>
  (rect) =>
    moveRows(rect, at, change);

export const columnsMoved =
  (at: number, change: number): Mover =>
  (rect) =>
    moveColumns(rect, at, change);

/** Range.insert and Range.delete move only what lies wholly within the band that they push. */
export const cellsMoved =
  (area: Rect, shift: "down" | "right" | "up" | "left"): Mover =>
  (rect) => {
    const vertical = shift === "down" || shift === "up";
    const within = vertical
      ? rect.column >= area.column && lastColumn(rect) <= lastColumn(area)
      : rect.row >= area.row && lastRow(rect) <= lastRow(area);
    if (!within) return rect;
    const change = (vertical ? area.rows : area.columns) * (shift === "down" || shift === "right" ? 1 : -1);
    return vertical ? moveRows(rect, area.row, change) : moveColumns(rect, area.column, change);
  };
