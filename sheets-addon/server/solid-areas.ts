/** Cuts a pattern of cells into rectangles, so that Google is called per rectangle and never per cell. */
import type { Rect } from "../../core/workbook/address";

/**
 * Rectangles that together cover exactly the cells for which `wanted` is true. Runs in a row that line up with the row
 * above become one rectangle.
 */
export function solidAreas<T>(
  cells: readonly (readonly T[])[],
  wanted: (cell: T, row: number, column: number) => boolean,
): Rect[] {
  const done: Rect[] = [];
  let open: Rect[] = [];
  cells.forEach((line, row) => {
    const next: Rect[] = [];
    for (const run of runs(line, row, wanted)) {
      const above = open.find((rect) => rect.column === run.column && rect.columns === run.columns);
      if (above) above.rows++;
      next.push(above ?? run);
    }
    done.push(...open.filter((rect) => !next.includes(rect)));
    open = next;
  });
  return [...done, ...open];
}

function runs<T>(line: readonly T[], row: number, wanted: (cell: T, row: number, column: number) => boolean): Rect[] {
  const found: Rect[] = [];
  let last: Rect | undefined;
  line.forEach((cell, column) => {
    if (!wanted(cell, row, column)) {
      last = undefined;
    } else if (last) {
      last.columns++;
    } else {
      last = { row, column, rows: 1, columns: 1 };
      found.push(last);
    }
  });
  return found;
}

/** The part of a matrix under a rectangle. */
export function cut<T>(cells: readonly (readonly T[])[], rect: Rect): T[][] {
  return cells.slice(rect.row, rect.row + rect.rows).map((line) => line.slice(rect.column, rect.column + rect.columns));
}

/** The same matrix in the size of a rectangle, with `empty` where it had nothing. */
export function padded<T>(cells: readonly (readonly T[])[] | undefined, size: Rect, empty: T): T[][] {
  return Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (_, j) => cells?.[i]?.[j] ?? empty),
  );
}
