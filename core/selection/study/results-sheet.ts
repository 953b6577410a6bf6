/** Where everything stands on the sheet Wijkselectie: one layout for values, live formulas and plain formulas. */
import type { Rect } from "../../workbook/address";
import type { Ranking } from "./ranking";

export const RESULTS_SHEET = "Wijkselectie";
export const RESULTS_CHART = "Wijkwerf_Wijkselectie";

/** The row that says who decided the weights, below the answer. */
export const ORIGIN_ROW = 2;

/** Columns of the ranking before the points per criterion. */
export const LEAD_COLUMNS = ["Rang", "Punten", "Dekking", "Wijk"] as const;

/**
 * Rows from 0. On top the answer and who decided the weights. The ranking comes next, for the reader; below it the criteria, one column each under the column of
 * their points; below that the figures, in the same columns.
 */
export interface ResultsLayout {
  header: number;
  ranking: Rect;
  /** Points per criterion, without the wijken's names. */
  points: Rect;
  scores: Rect;
  /** Rows of the block with the criteria: each runs over the columns of the points. */
  criteria: {
    header: number;
    direction: number;
    weight: number;
    worst: number;
    best: number;
    lower: number;
    upper: number;
    source: number;
  };
  figures: Rect;
  /** Figures between worst (0) and best (1); only the plain formulas need them in the sheet. */
  scaled: Rect;
  /** How many bounds each wijk breaks. */
  broken: Rect;
  remark: number;
  width: number;
}

export function resultsLayout({ study }: Ranking): ResultsLayout {
  const rows = study.candidates.length;
  const columns = study.criteria.length;
  const first = LEAD_COLUMNS.length;
  const header = 4;
  const below = header + rows + 2;
  const criteria = {
    header: below,
    direction: below + 1,
    weight: below + 2,
    worst: below + 3,
    best: below + 4,
    lower: below + 5,
    upper: below + 6,
    source: below + 7,
  };
  const figures = criteria.source + 3;
  return {
    header,
    ranking: { row: header + 1, column: 0, rows, columns: first },
    points: { row: header + 1, column: first, rows, columns },
    scores: { row: header + 1, column: 1, rows, columns: 1 },
    criteria,
    figures: { row: figures, column: first, rows, columns },
    scaled: { row: figures + rows + 2, column: first, rows, columns },
    broken: { row: header + 1, column: first + columns, rows, columns: 1 },
    remark: first + columns + 1,
    width: first + columns + 2,
  };
}

/** One row of a rectangle. */
export function rowOf(rect: Rect, index: number): Rect {
  return { ...rect, row: rect.row + index, rows: 1 };
}

/** A row of the block with the criteria, over the columns of the points. */
export function criteriaRow(layout: ResultsLayout, row: number): Rect {
  return { row, column: layout.points.column, rows: 1, columns: layout.points.columns };
}
