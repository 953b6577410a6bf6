/** The tables Weging and Paren: what each person gives to the criteria, and criteria compared two by two. */

import type { Matrix } from "../../cells/matrix";
import { isDay } from "../../decision/pairwise";
import { foldHeader } from "../../tables/match-header";
import { type Table, tableIn } from "../../tables/table";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { Snapshot } from "../../workbook/snapshot";
import type { CriterionRow } from "../study";
import { paren } from "../tables/paren";
import { weging } from "../tables/weging";
import { words } from "../words";
import { weighingKind } from "./weighing-kind";

/** Also criteria without a weight yet can be weighed. */
type Named = Pick<CriterionRow, "name">;

export interface Weighing {
  people: string[];
  /** People x criteria; NaN where somebody gave nothing. */
  answers: Matrix;
  /** How the answers are read, all of them the same way. */
  looksLike: "points" | "ranks";
  /** True for each person whose answers count: complete, and fit to be read that way. */
  counts: boolean[];
}

export interface WeighingReading {
  weighing?: Weighing;
  findings: Finding[];
}

/**
 * What each person gave to each criterion, in the order of the criteria, and whether it is read as points or as ranks.
 * Everybody whose answers do not count is told, with the cell.
 */
export function readWeighing(snapshot: Snapshot, criteria: readonly Named[]): WeighingReading {
  const reading = tableIn(snapshot, weging);
  if (!reading) return { findings: [] };
  const findings = [...reading.findings];
  const columns = criterionColumns(reading, criteria, findings, weging.name);
  const rows = reading.rows.filter(({ values }) => values.person !== undefined);
  const answers: Matrix = {
    rows: rows.length,
    columns: criteria.length,
    data: new Float64Array(rows.length * criteria.length).fill(Number.NaN),
  };
  rows.forEach((row, i) => {
    columns.forEach((open, j) => {
      const cell = row.open[open];
      if (cell?.kind === "number") answers.data[i * criteria.length + j] = cell.value;
    });
  });
  const of = criteria.length;
  const people = rows.map(({ values }) => values.person ?? "");
  const about = (person: number, column = reading.shape.columns[0]?.column ?? 0) => ({
    severity: "warning" as const,
    table: weging.name,
    cell: { sheet: reading.shape.block.sheet, row: rows[person]?.row ?? 0, column },
  });
  const complete = people.map((person, i) => {
    const line = rowOf(answers, i);
    const given = line.filter((value) => !Number.isNaN(value)).length;
    if (given === of) return line;
    const text = given === 0 ? words.noAnswers : words.someAnswers;
    findings.push({ text, values: { person, given, of }, ...about(i) });
    return undefined;
  });
  if (rows.length === 0) return { findings };
  const { looksLike, problems } = weighingKind(complete);
  for (const { person, kind, criterion } of problems) {
    const value = answers.data[person * of + criterion] ?? Number.NaN;
    const values = { person: people[person] ?? "", criterion: criteria[criterion]?.name ?? "", value, of };
    const column = reading.open[columns[criterion] ?? NO_COLUMN]?.column;
    findings.push({ text: words[`answers.${kind}`], values, ...about(person, column) });
  }
  const leftOut = new Set(problems.flatMap((problem) => (problem.leftOut ? problem.person : [])));
  const counts = complete.map((line, person) => line !== undefined && !leftOut.has(person));
  return { weighing: { people, answers, looksLike, counts }, findings };
}

export interface Comparisons {
  /** Raw cells of the square matrix in the order of the criteria, for the same reader as the sheet function's. */
  cells: unknown[][];
  /** The cell of the sheet for each. */
  place: (row: number, column: number) => CellPlace | undefined;
}

/** The pairwise comparisons in the order of the criteria; absent where the table is. */
export function readComparisons(
  snapshot: Snapshot,
  criteria: readonly Named[],
): { comparisons?: Comparisons; findings: Finding[] } {
  const reading = tableIn(snapshot, paren);
  if (!reading) return { findings: [] };
  const findings = [...reading.findings];
  const columns = criterionColumns(reading, criteria, findings, paren.name);
  const rows = new Map(reading.rows.map((row) => [foldHeader(row.values.name ?? ""), row]));
  const { block } = reading.shape;
  const place = (i: number, j: number) => {
    const row = rows.get(foldHeader(criteria[i]?.name ?? ""));
    const column = reading.open[columns[j] ?? NO_COLUMN]?.column;
    return row && column !== undefined ? { sheet: block.sheet, row: row.row, column } : undefined;
  };
  const cells = criteria.map(({ name }, i) => {
    const row = rows.get(foldHeader(name));
    return columns.map((open, j) => {
      const answer = row?.open[open];
      if (answer?.kind !== "number") return "";
      if (!isDay(answer.value)) return answer.value;
      const cell = place(i, j);
      findings.push({ severity: "error", text: words.pairDate, table: paren.name, ...(cell && { cell }) });
      return "";
    });
  });
  return { comparisons: { cells, place }, findings };
}

const NO_COLUMN = -1;

/** Which of the user's own columns belongs to each criterion; a criterion without one is told. */
function criterionColumns(
  reading: Table<typeof weging> | Table<typeof paren>,
  criteria: readonly Named[],
  findings: Finding[],
  table: string,
): number[] {
  const columns = new Map(reading.open.map((column, index) => [foldHeader(column.header), index]));
  return criteria.map(({ name }) => {
    const open = columns.get(foldHeader(name)) ?? NO_COLUMN;
    if (open === NO_COLUMN) {
      const cell = {
        sheet: reading.shape.block.sheet,
        row: reading.shape.headerRow,
        column: reading.shape.block.column,
      };
      findings.push({
        severity: "warning",
        text: words.noWeighingColumn,
        values: { criterion: name, table },
        table,
        cell,
      });
    }
    return open;
  });
}

function rowOf({ columns, data }: Matrix, row: number): Float64Array {
  return data.subarray(row * columns, (row + 1) * columns);
}
