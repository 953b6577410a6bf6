/** The sheet Rangorde of the template: the weighted sum as built-in formulas over Kandidaatwijken and Criteria. */

import { kandidaatwijken } from "../../core/candidates/kandidaatwijken";
import { criteria } from "../../core/selection/tables/criteria";
import { cellAddress, fixedAddress, rectAddress, sheetPrefix } from "../../core/workbook/address";
import type { Formula, NewValue } from "../../core/workbook/plan";
import type { PlanBuilder } from "../../core/workbook/plan-builder";
import { columnRange, quotedWord } from "./column-range";
import { RANKING_SHEET, words } from "./words";

/** Rows and columns that it looks at, so that a user can add wijken and criteria. */
export const MOST_WIJKEN = 40;
export const MOST_CRITERIA = 12;

/** Rows and columns of the sheet, from 0. */
const WEIGHT = 4;
const WORST = 5;
const BEST = 6;
const HEADER = 8;
export const FIRST_ROW = HEADER + 1;
const FIXED = words.rankingHeader.length;
const SCORE = 2;
const KNOWN = 3;

/** -99999 to -99996 in Kandidaatwijken: missing, withheld. */
const CODES = [-99999, -99996] as const;

const wijken = sheetPrefix(kandidaatwijken.name);
const FIRST_OPEN = kandidaatwijken.columns.length;

/** Argument separators as pieces, so that a plan in Google Sheets would write them as well. */
const formula = (...pieces: string[]): Formula => ({ formula: pieces });

export function addRanking(plan: PlanBuilder): void {
  const sheet = plan.createSheet(RANKING_SHEET);
  const criteriaColumns = Array.from({ length: MOST_CRITERIA }, (_, j) => FIXED + j);
  const width = FIXED + MOST_CRITERIA;
  plan.write(sheet, 0, 0, [[words.rankingTitle], ...words.rankingIntro.map((line) => [line])]);
  for (const [row, label, cell] of [
    [WEIGHT, words.weight, weightOf],
    [WORST, words.worst, (column: number) => endOf(column, "worst")],
    [BEST, words.best, (column: number) => endOf(column, "best")],
  ] as const) {
    plan.write(sheet, row, KNOWN, [[label, ...criteriaColumns.map(cell)]]);
  }
  plan.write(sheet, HEADER, 0, [[...words.rankingHeader, ...criteriaColumns.map(nameOf)]]);
  const lines = Array.from({ length: MOST_WIJKEN }, (_, i): NewValue[] => {
    const row = FIRST_ROW + i;
    return [rankOf(row), wijkOf(i), scoreOf(row), knownOf(row), ...criteriaColumns.map((at) => pointsOf(i, at))];
  });
  plan.write(sheet, FIRST_ROW, 0, lines);

  const body = { sheet, row: FIRST_ROW, rows: MOST_WIJKEN };
  const format = (column: number, columns: number, numberFormat: string, columnWidth: number) =>
    plan.add({ kind: "format", ...body, column, columns, format: { numberFormat, width: columnWidth } });
  format(0, 1, "0", 8);
  format(1, 1, "General", 28);
  format(SCORE, 1, "0.0", 9);
  format(KNOWN, 1, "0%", 11);
  format(FIXED, MOST_CRITERIA, "0", 13);
  plan.add({ kind: "format", sheet, row: 0, column: 0, rows: 1, columns: 1, format: { bold: true, fontSize: 14 } });
  const head = { bold: true, fill: "header", wrap: true } as const;
  plan.add({ kind: "format", sheet, row: HEADER, column: 0, rows: 1, columns: width, format: head });
  plan.add({ kind: "freeze", sheet, rows: FIRST_ROW, columns: 2 });
}

function figure(wijk: number, column: number): string {
  return wijken + cellAddress(1 + wijk, FIRST_OPEN + column - FIXED);
}

function nameOf(column: number): Formula {
  const header = wijken + cellAddress(0, FIRST_OPEN + column - FIXED);
  return formula(`=IF(${header}=""`, '""', `${header})`);
}

/** The cell of the criterion in a column of Criteria, found by its name. */
function inCriteria(column: number, key: "weight" | "worst" | "best" | "direction"): string[] {
  const name = cellAddress(HEADER, column);
  return [`INDEX(${columnRange(criteria, key)}`, `MATCH(${name}`, `${columnRange(criteria, "name")}`, "0))"];
}

function weightOf(column: number): Formula {
  const name = cellAddress(HEADER, column);
  const [first = "", ...rest] = inCriteria(column, "weight");
  return formula(`=IF(${name}=""`, '""', `IFERROR(${first}`, ...joined(rest, ""), "0))");
}

/** The value in Criteria; where there is none, the lowest or highest figure, by the direction. */
function endOf(column: number, end: "worst" | "best"): Formula {
  const name = cellAddress(HEADER, column);
  const figures = wijken + fixedAddress({ row: 1, column: FIRST_OPEN + column - FIXED, rows: MOST_WIJKEN, columns: 1 });
  const given = inCriteria(column, end);
  const [direction = "", ...restDirection] = inCriteria(column, "direction");
  const low = quotedWord(criteria, "direction", "low");
  // The codes with which public files say that a figure is withheld are the lowest numbers there are.
  const lowest = [`SMALL(${figures}`, `1+COUNTIFS(${figures}`, `">=${CODES[0]}"`, figures, `"<=${CODES[1]}"))`];
  const highest = [`MAX(${figures})`];
  const [ifLow, ifHigh] = end === "worst" ? [highest, lowest] : [lowest, highest];
  const [first = "", ...rest] = given;
  return formula(
    `=IF(${name}=""`,
    '""',
    `IFERROR(IF(ISNUMBER(${first}`,
    ...joined(rest, ")"),
    first,
    ...rest,
    `IF(${direction}`,
    ...joined(restDirection, `=${low}`),
    ...ifLow,
    ...joined(ifHigh, "))"),
    '""))',
  );
}

/** The pieces with something behind the last one. */
function joined(pieces: readonly string[], behind: string): string[] {
  return pieces.map((piece, i) => (i === pieces.length - 1 ? piece + behind : piece));
}

function wijkOf(wijk: number): Formula {
  const name = wijken + cellAddress(1 + wijk, 0);
  return formula(`=IF(${name}=""`, '""', `${name})`);
}

function pointsOf(wijk: number, column: number): Formula {
  const at = (row: number) => cellAddress(row, column).replace(/(\d+)/, "$$$1");
  const [worst, best] = [at(WORST), at(BEST)];
  const value = figure(wijk, column);
  return formula(
    `=IF(AND(ISNUMBER(${value})`,
    `ISNUMBER(${worst})`,
    `ISNUMBER(${best}))`,
    `IF(AND(${value}>=${CODES[0]}`,
    `${value}<=${CODES[1]})`,
    '""',
    `IF(${best}=${worst}`,
    "50",
    "100*MAX(0",
    "MIN(1",
    `(${value}-${worst})/(${best}-${worst})))))`,
    '"")',
  );
}

const pointsRow = (row: number) => rectAddress({ row, column: FIXED, rows: 1, columns: MOST_CRITERIA });
const weightRow = fixedAddress({ row: WEIGHT, column: FIXED, rows: 1, columns: MOST_CRITERIA });
/** The weight of the criteria that are known for a wijk; text counts as nothing between the arguments of SUMPRODUCT. */
const knownWeight = (row: number) => [`SUMPRODUCT(1*ISNUMBER(${pointsRow(row)})`, `${weightRow})`];

function scoreOf(row: number): Formula {
  const [first = "", second = ""] = knownWeight(row);
  return formula(
    `=IF(${first}`,
    `${second}=0`,
    '""',
    `SUMPRODUCT(${pointsRow(row)}`,
    `${weightRow})/${first}`,
    `${second})`,
  );
}

function knownOf(row: number): Formula {
  const [first = "", second = ""] = knownWeight(row);
  return formula(
    `=IF(${cellAddress(row, 1)}=""`,
    '""',
    `IF(SUM(${weightRow})=0`,
    '""',
    `${first}`,
    `${second}/SUM(${weightRow})))`,
  );
}

function rankOf(row: number): Formula {
  const scores = fixedAddress({ row: FIRST_ROW, column: SCORE, rows: MOST_WIJKEN, columns: 1 });
  const own = cellAddress(row, SCORE);
  return formula(`=IF(ISNUMBER(${own})`, `RANK(${own}`, `${scores})`, '"")');
}
