/** Rectangles of cells: overlap, containment, A1 names, and how a rectangle moves when rows or columns come or go. */

import type { Rect } from "./interface";

export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;

export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRow(a), lastRow(b)) - row + 1;
  const columns = Math.min(lastColumn(a), lastColumn(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export const overlaps = (a: Rect, b: Rect): boolean => intersection(a, b) !== null;

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  lastRow(outer) >= lastRow(inner) &&
  lastColumn(outer) >= lastColumn(inner);

export const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** The smallest rectangle around all of them; a loop, because the lists can be longer than a call may have arguments. */
export function bounds(rects: readonly Rect[]): Rect | null {
  const first = rects[0];
  if (!first) return null;
  let top = first.row;
  let left = first.column;
  let bottom = lastRow(first);
  let right = lastColumn(first);
  for (const rect of rects) {
    top = Math.min(top, rect.row);
    left = Math.min(left, rect.column);
    bottom = Math.max(bottom, lastRow(rect));
    right = Math.max(right, lastColumn(rect));
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What is left of `rect` when the part that `hole` covers is taken out: at most four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const pieces: Rect[] = [
    { row: rect.row, column: rect.column, rows: cut.row - rect.row, columns: rect.columns },
    { row: lastRow(cut) + 1, column: rect.column, rows: lastRow(rect) - lastRow(cut), columns: rect.columns },
    { row: cut.row, column: rect.column, rows: cut.rows, columns: cut.column - rect.column },
    { row: cut.row, column: lastColumn(cut) + 1, rows: cut.rows, columns: lastColumn(rect) - lastColumn(cut) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A is 0, AA is 26. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Where a stretch [start, start + count) is after rows or columns were inserted or deleted; null when all of it went. */
function moveStretch(
  start: number,
  count: number,
  at: number,
  change: number,
): { start: number; count: number } | null {
  if (change > 0) {
    if (at <= start) return { start: start + change, count };
    return at < start + count ? { start, count: count + change } : { start, count };
  }
  const end = at - change;
  const before = Math.max(0, Math.min(at, start + count) - start);
  const after = Math.max(0, start + count - Math.max(end, start));
  if (before + after === 0) return null;
  return { start: start < at ? start : Math.max(at, start + change), count: before + after };
}

/** `change` rows inserted (above zero) or deleted (below zero) at row `at`; null when nothing of the rectangle is left. */
export function moveRows(rect: Rect, at: number, change: number): Rect | null {
  const moved = moveStretch(rect.row, rect.rows, at, change);
  return moved && { ...rect, row: moved.start, rows: moved.count };
}

/** As {@link moveRows}, for columns. */
export function moveColumns(rect: Rect, at: number, change: number): Rect | null {
  const moved = moveStretch(rect.column, rect.columns, at, change);
  return moved && { ...rect, column: moved.start, columns: moved.count };
}
