/** Where everything stands on the sheet Wijkselectie: one layout for values, live formulas and plain formulas. */
import { say } from "../../texts/text";
import type { Rect } from "../../workbook/address";
import type { NewValue } from "../../workbook/plan";
import type { Report } from "../../workbook/report";
import type { ReportColumn, TablePlace } from "../../workbook/report-table";
import type { Ranking } from "../choice/ranking";
import type { Study } from "../study";
import { words as sheetWords } from "./words";

export const RESULTS_SHEET = "Wijkselectie";
export const RESULTS_CHART = "Wijkwerf_Wijkselectie";

/** Columns of the ranking before the points per criterion. */
const LEAD_COLUMNS = [
  { key: "rank", role: "whole", width: 7 },
  { key: "points", role: "decimal", width: 9 },
  { key: "coverage", role: "percent", width: 9 },
  { key: "wijk", role: "text", width: 24 },
] as const satisfies readonly { key: keyof typeof sheetWords; role: ReportColumn["role"]; width: number }[];

/** The column with the names of the wijken; the blocks below the ranking begin there. */
export const NAME_COLUMN = LEAD_COLUMNS.length - 1;

const POINTS_WIDTH = 12;

/** The rows of the block with the criteria, in this order. */
export const CRITERIA_ROWS = ["direction", "weight", "worst", "best", "lower", "upper", "source"] as const;
export type CriteriaRow = (typeof CRITERIA_ROWS)[number];

/** What the formulas of a form put in the places of the ranking; rows in the order that the form chose. */
export interface ResultsCells {
  order: readonly number[];
  rank: NewValue[];
  score: NewValue[];
  coverage: NewValue[];
  points: NewValue[][];
  /** How many bounds each wijk breaks. */
  broken: NewValue[];
  figures: NewValue[][];
  scaled?: NewValue[][];
  /** Cells that the formulas fill by spilling. */
  spills?: Rect[];
}

/** Rows and columns from 0. The points, the criteria and the figures stand in the same columns, one a criterion. */
export interface ResultsLayout {
  ranking: TablePlace;
  criteria: TablePlace;
  figures: TablePlace;
  /** Figures between worst (0) and best (1); only the plain formulas need them in the sheet. */
  scaled?: TablePlace;
  /** Points per criterion, without the wijken's names. */
  points: Rect;
  scores: Rect;
  /** How many bounds each wijk breaks. */
  broken: Rect;
  remark: Rect;
}

/** Widths in characters of the columns of the sheet; the ranking fills them all. */
export function resultsWidths({ criteria }: Study): number[] {
  return [...LEAD_COLUMNS.map(({ width }) => width), ...criteria.map(() => POINTS_WIDTH), 11, 36];
}

/** A row per wijk at the top: rank, points, part that is known, name, points per criterion, broken bounds, remark. */
export function placeRanking(report: Report, { study }: Ranking): Pick<ResultsLayout, "ranking"> {
  const columns: ReportColumn[] = [
    ...LEAD_COLUMNS.map(({ key, role }): ReportColumn => ({ header: say("nl", sheetWords[key]), role })),
    ...study.criteria.map(({ name }): ReportColumn => ({ header: name, role: "decimal" })),
    { header: say("nl", sheetWords.broken), role: "whole" },
    { header: say("nl", sheetWords.remark), role: "text" },
  ];
  return { ranking: report.place({ columns, rows: study.candidates.length }) };
}

/** What the ranking rests on. `withScaled`: the form needs the figures on the scale as well. */
export function placeFoundation(
  report: Report,
  { study }: Ranking,
  { ranking }: Pick<ResultsLayout, "ranking">,
  withScaled: boolean,
): ResultsLayout {
  const place = (title: string, rows: number, role: ReportColumn["role"]) => {
    report.gap();
    const names = study.criteria.map(({ name }): ReportColumn => ({ header: name, role }));
    return report.place({ at: NAME_COLUMN, columns: [{ header: title, role: "text" }, ...names], rows });
  };
  const wijken = study.candidates.length;
  const criteria = place(say("nl", sheetWords.criteria), CRITERIA_ROWS.length, "general");
  const figures = place(say("nl", sheetWords.figures), wijken, "general");
  const count = study.criteria.length;
  return {
    ranking,
    criteria,
    figures,
    ...(withScaled && { scaled: place(say("nl", sheetWords.scaled), wijken, "fine") }),
    points: { ...ranking.column(LEAD_COLUMNS.length), columns: count },
    scores: ranking.column(1),
    broken: ranking.column(LEAD_COLUMNS.length + count),
    remark: ranking.column(LEAD_COLUMNS.length + count + 1),
  };
}

/** The cells of a block under the names of the criteria. */
export function underCriteria({ body }: TablePlace): Rect {
  return { ...body, column: body.column + 1, columns: body.columns - 1 };
}

/** One row of a rectangle. */
export function rowOf(rect: Rect, index: number): Rect {
  return { ...rect, row: rect.row + index, rows: 1 };
}

/** A row of the block with the criteria, over the columns of the points. */
export function criteriaRow({ criteria }: ResultsLayout, row: CriteriaRow): Rect {
  return rowOf(underCriteria(criteria), CRITERIA_ROWS.indexOf(row));
}
