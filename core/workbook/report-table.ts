/** A table in a report: which columns of the sheet it takes, and where its parts lie. */
import type { Rect } from "./address";
import type { NewValue } from "./plan";
import type { ValueRole } from "./report-roles";

export interface ReportColumn {
  /** A number is a heading too: a year, a rank. */
  header: string | number;
  role: ValueRole;
  /**
   * Over how many columns of the sheet its cells reach, 1 by default. In one column a text takes several lines where it
   * is long; over several it stays on one line in the first, the others are left empty.
   */
  span?: number;
}

export interface TableShape {
  columns: readonly ReportColumn[];
  /** How many rows there are below the header. */
  rows: number;
  /** Keeps the last place for a row with a line above it. */
  total?: boolean;
  /** The column of the sheet where it begins, 0 by default. */
  at?: number;
}

export interface TablePlace {
  header: Rect;
  body: Rect;
  total?: Rect;
  /** Header, body and total. */
  whole: Rect;
  /** Where each column of the table begins on the sheet. */
  starts: readonly number[];
  columns: readonly ReportColumn[];
  /** The cells of one column, without header and total. */
  column(index: number): Rect;
}

/** `top`: the row of the header. */
export function placeTable(top: number, { columns, rows, total, at = 0 }: TableShape): TablePlace {
  const starts: number[] = [];
  let next = at;
  for (const { span = 1 } of columns) {
    starts.push(next);
    next += span;
  }
  const wide = { column: at, columns: next - at };
  const body = { ...wide, row: top + 1, rows };
  return {
    header: { ...wide, row: top, rows: 1 },
    body,
    ...(total && { total: { ...wide, row: top + 1 + rows, rows: 1 } }),
    whole: { ...wide, row: top, rows: rows + (total ? 2 : 1) },
    starts,
    columns,
    column: (index) => ({ ...body, column: starts[index] ?? at, columns: 1 }),
  };
}

/** A row of the table in columns of the sheet: what lies under a span is empty. */
export function spread({ starts, body }: TablePlace, cells: readonly NewValue[]): NewValue[] {
  const line = Array<NewValue>(body.columns).fill("");
  cells.forEach((cell, index) => {
    const start = starts[index];
    if (start !== undefined) line[start - body.column] = cell;
  });
  return line;
}
