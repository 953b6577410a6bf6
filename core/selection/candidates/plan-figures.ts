/** The plan that puts chosen figures in Kandidaatwijken, with their source, year and proposed scale in Criteria. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { foldWord } from "../../cells/words";
import type { ChosenColumn, FiguresChoice } from "../../opendata/choose-figures";
import type { WijkReason, WijkValue } from "../../opendata/wijk-value";
import { cellText, freeRows, growTable, placeColumns } from "../../tables/grow-table";
import { type LocatedTable, locate } from "../../tables/locate";
import { addTable } from "../../tables/plan-create";
import { columnOf } from "../../tables/shape";
import { say } from "../../texts/text";
import type { Plan } from "../../workbook/plan";
import { buildPlan, type PlanBuilder } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { criteria, DIRECTIONS } from "../tables/criteria";
import { words } from "../words";
import { codesKey, figureHeaders, rowsByCodes } from "./figure-places";
import { keepsPresent } from "./kept-figures";
import { writtenBound } from "./written-bound";

/** What stands in the cell of a missing figure: words that reading the sheet understands, and people too. */
const SHOWN: Readonly<Record<WijkReason, string>> = {
  empty: "",
  unknown: "n.b.",
  suppressed: "x",
  notApplicable: "n.v.t.",
  noAnswer: "?",
  unreadable: "n.b.",
  notCalculated: "n.b.",
  absent: "n.b.",
  notAdditive: "n.b.",
  zeroDenominator: "n.v.t.",
  otherVersion: "n.b.",
};

const SECTORS = kandidaatwijken.columns.find(({ key }) => key === "sectors")?.header ?? "Sectorcodes";

export interface FiguresSource {
  /** Where the file comes from in the user's words; the source by the codes of the indicators when left out. */
  source?: string;
  /** Today, as the user writes dates. */
  date: string;
}

/**
 * Columns go to the column of that name, or right of the last one; a wijk goes to the row with the same sector codes, or
 * below the last one. Rows are never found by the name of the wijk. A filled cell for which the file has no figure
 * stays as it is (`keptFigures` tells). Criteria that exist keep what the user filled in.
 */
export function planFigures(snapshot: Snapshot, choice: FiguresChoice, { source, date }: FiguresSource): Plan {
  const headers = figureHeaders(choice.columns);
  const plan = buildPlan(snapshot, words.writeFigures, { count: headers.length });
  const candidates = locate(snapshot, kandidaatwijken);
  if (candidates) fillCandidates(plan, snapshot, candidates, choice, headers);
  else createCandidates(plan, choice, headers);
  const rows = choice.columns.map((column, place) => criterionRow(column, headers[place] ?? "", source, date));
  const located = locate(snapshot, criteria);
  const filled = rows.filter((_, place) => choice.values.some((values) => values[place]?.value !== undefined));
  if (located) fillCriteria(plan, snapshot, located, rows, new Set(filled));
  else addTable(plan, { schema: criteria, rows: rows.map((values) => ({ values })) });
  return plan.build();
}

function createCandidates(plan: PlanBuilder, choice: FiguresChoice, headers: readonly string[]): void {
  const sheet = addTable(plan, {
    schema: kandidaatwijken,
    openHeaders: headers,
    rows: choice.wijken.map((wijk, row) => ({
      values: { name: wijk.name, municipality: wijk.municipality, sectors: wijk.codes.join(", ") },
      open: (choice.values[row] ?? []).map(shownValue),
    })),
  });
  const first = kandidaatwijken.columns.length;
  headers.forEach((_, place) => {
    const column = { sheet, row: 1, column: first + place, rows: choice.wijken.length, columns: 1 };
    plan.add({ kind: "format", ...column, format: { numberFormat: numberFormat(choice, place) } });
  });
}

/** One decimal, or none where the figures are in the thousands; the cells keep the whole value. */
function numberFormat(choice: FiguresChoice, column: number): string {
  const large = choice.values.some((row) => Math.abs(row[column]?.value ?? 0) >= 1000);
  return large ? "#,##0" : "#,##0.0";
}

function shownValue({ value, reason }: WijkValue): string | number {
  return value ?? SHOWN[reason ?? "unknown"];
}

function fillCandidates(
  plan: PlanBuilder,
  snapshot: Snapshot,
  located: LocatedTable,
  choice: FiguresChoice,
  headers: readonly string[],
): void {
  const { shape } = located;
  const { sheet } = shape.block;
  const present = columnOf(shape, "sectors")?.column;
  // Without the codes the figures could not be renewed later.
  const placed = placeColumns(plan, shape, present === undefined ? [SECTORS, ...headers] : headers);
  const sectors = present ?? placed[0] ?? 0;
  const columns = present === undefined ? placed.slice(1) : placed;
  const known = rowsByCodes(shape);
  const free = freeRows(snapshot, shape);
  const rows = choice.wijken.map(({ codes }) => known.get(codesKey(codes)) ?? free.take());
  choice.wijken.forEach((wijk, place) => {
    const row = rows[place] ?? free.last;
    const fill = (column: number | undefined, value: string) => {
      if (column !== undefined && value !== "" && cellText(shape, row, column) === "") {
        plan.write(sheet, row, column, [[value]]);
      }
    };
    fill(columnOf(shape, "name")?.column, wijk.name);
    fill(columnOf(shape, "municipality")?.column, wijk.municipality);
    fill(sectors, wijk.codes.join(", "));
    columns.forEach((column, index) => {
      const value = choice.values[place]?.[index] ?? {};
      if (!keepsPresent(cellText(shape, row, column), value)) plan.write(sheet, row, column, [[shownValue(value)]]);
    });
  });
  const top = shape.headerRow + shape.headerRows;
  columns.forEach((column, place) => {
    if (shape.columns.some((one) => one.column === column)) return;
    const area = { sheet, row: top, column, rows: free.last + 1 - top, columns: 1 };
    plan.add({ kind: "format", ...area, format: { numberFormat: numberFormat(choice, place) } });
  });
  growTable(plan, snapshot, kandidaatwijken.name, shape, { row: free.last, column: Math.max(...placed) });
}

type CriterionRow = Readonly<Record<string, string | number | undefined>>;

function criterionRow(column: ChosenColumn, name: string, given: string | undefined, date: string): CriterionRow {
  const { scale, direction, period, unit } = column;
  const source = given ?? column.source;
  const low = scale && writtenBound(scale.low);
  const high = scale && writtenBound(scale.high);
  return {
    name,
    unit,
    direction,
    worst: direction === "laag" ? high : low,
    best: direction === "laag" ? low : high,
    source: source === "" ? date : say("nl", words.readOn, { source, date }),
    year: period > 0 ? period : undefined,
  };
}

/** What may be written beside what the user has: a scale only whole, and in the direction that stands there. */
function besides(proposed: CriterionRow, present: (key: string) => string): CriterionRow {
  const open = Object.entries(proposed).filter(([key]) => key === "source" || key === "year" || present(key) === "");
  const values: Record<string, string | number | undefined> = Object.fromEntries(open);
  if (present("worst") !== "" || present("best") !== "") {
    delete values.worst;
    delete values.best;
  } else if (isLow(present("direction")) !== isLow(proposed.direction) && present("direction") !== "") {
    values.worst = proposed.best;
    values.best = proposed.worst;
  }
  return values;
}

function isLow(direction: string | number | undefined): boolean {
  const low: readonly string[] = DIRECTIONS.find(({ value }) => value === "low")?.words ?? [];
  return low.includes(foldWord(String(direction ?? "")));
}

/**
 * Source and year are renewed, the scale is proposed where there is none, the rest only where the user left it open.
 * A criterion that gets no figure at all keeps its row as it is: those of before have their own source.
 */
function fillCriteria(
  plan: PlanBuilder,
  snapshot: Snapshot,
  { shape }: LocatedTable,
  rows: readonly CriterionRow[],
  filled: ReadonlySet<CriterionRow>,
): void {
  const nameColumn = columnOf(shape, "name");
  const target = columnOf(shape, "column");
  const rowOf = (name: string) =>
    shape.dataRows.find((row) =>
      [target, nameColumn].some((column) => column && foldWord(cellText(shape, row, column.column)) === foldWord(name)),
    );
  const found = rows.map(({ name }) => rowOf(String(name)));
  const free = freeRows(snapshot, shape);
  rows.forEach((proposed, place) => {
    const row = found[place] ?? free.take();
    const isNew = found[place] === undefined;
    if (!isNew && !filled.has(proposed)) return;
    const present = (key: string) => {
      const column = columnOf(shape, key);
      return isNew || !column ? "" : cellText(shape, row, column.column);
    };
    const values = isNew ? proposed : besides(proposed, present);
    for (const [key, value] of Object.entries(values)) {
      const column = columnOf(shape, key);
      if (column && value !== undefined && value !== "") plan.write(shape.block.sheet, row, column.column, [[value]]);
    }
  });
  growTable(plan, snapshot, criteria.name, shape, { row: free.last, column: 0 });
}
