/** From the tables Criteria, Kandidaatwijken and Argumenten to the study that the step Wijkselectie computes on. */
import type { Cell, MissingReason } from "../../cells/cell";
import { foldWord } from "../../cells/words";
import { argumenten } from "../../tables/argumenten";
import { criteria as criteriaTable, directionWord } from "../../tables/criteria";
import { kandidaatwijken } from "../../tables/kandidaatwijken";
import { type LocatedTable, locate } from "../../tables/locate";
import { foldHeader } from "../../tables/match-header";
import { readTable, type TableReading, type TableRow } from "../../tables/read-table";
import type { TableSchema } from "../../tables/schema";
import { columnOf } from "../../tables/shape";
import type { CellPlace } from "../../workbook/address";
import type { Finding } from "../../workbook/finding";
import type { Snapshot } from "../../workbook/snapshot";
import { normaliseWeights } from "../normalise-weights";
import { type GivenScale, resolveScale } from "../resolve-scale";
import type { Argument, Candidate, Criterion, CriterionNumber, CriterionRow, Study } from "./study";

export interface StudyReading {
  criteria?: LocatedTable;
  candidates?: LocatedTable;
  /** Every named row of Criteria, also those that cannot be computed with yet. */
  criteriaRows: CriterionRow[];
  /** Absent while there is too little to compute from; then `findings` or the absent tables tell why. */
  study?: Study;
  findings: Finding[];
}

/** Reads the study of a workbook. Never throws: what is odd is a finding with its cell. */
export function readStudy(snapshot: Snapshot): StudyReading {
  const criteria = locate(snapshot, criteriaTable);
  const candidates = locate(snapshot, kandidaatwijken);
  const findings: Finding[] = [];
  const located = { ...(criteria && { criteria }), ...(candidates && { candidates }) };
  if (!criteria || !candidates) {
    const reading = criteria && readTable(criteria.shape, criteriaTable);
    const other = candidates && readTable(candidates.shape, kandidaatwijken);
    const criteriaRows = reading ? readCriteria(reading) : [];
    return { ...located, criteriaRows, findings: [...(reading?.findings ?? []), ...(other?.findings ?? [])] };
  }

  const criteriaReading = readTable(criteria.shape, criteriaTable);
  const criteriaRows = readCriteria(criteriaReading);
  const candidateReading = readTable(candidates.shape, kandidaatwijken);
  const rows = candidateReading.rows.filter((row) => typeof row.values.name === "string");
  findings.push(...criteriaReading.findings, ...candidateReading.findings);
  const matched = matchCriteria(criteriaReading, criteriaRows, candidateReading, findings);
  const wijken = rows.map((row) => readCandidate(row, candidateReading));
  reportDoubles(wijken, kandidaatwijken.name, findings);
  if (matched.length === 0 || wijken.length === 0) {
    if (wijken.length === 0) findings.push(aboutTable("selection.noCandidates", kandidaatwijken, candidateReading));
    return { ...located, criteriaRows, findings };
  }
  const study = assemble(matched, rows, wijken, findings);
  if (study) study.arguments = readArguments(snapshot, wijken, findings);
  return { ...located, criteriaRows, ...(study && { study }), findings };
}

interface MatchedCriterion {
  criterion: Criterion;
  /** Index among the user's own columns of Kandidaatwijken. */
  open: number;
  column: number;
}

/** Joins each criterion with its column in Kandidaatwijken, by the column Kolom or else by its own name. */
function matchCriteria(
  reading: TableReading,
  criteria: readonly CriterionRow[],
  candidates: TableReading,
  findings: Finding[],
): MatchedCriterion[] {
  const columns = new Map(candidates.open.map((column, index) => [foldHeader(column.header), index]));
  const used = new Set<number>();
  const matched: MatchedCriterion[] = [];
  for (const row of criteria) {
    const criterion = asCriterion(row, reading, findings);
    if (!criterion) continue;
    const header = criterion.header;
    const open = columns.get(foldHeader(header)) ?? columns.get(foldHeader(criterion.name));
    const values = { criterion: criterion.name, header };
    const about = { table: criteriaTable.name, cell: criterion.place };
    if (open === undefined) findings.push({ severity: "error", key: "selection.noColumn", values, ...about });
    else if (used.has(open))
      findings.push({ severity: "warning", key: "selection.doubledCriterion", values, ...about });
    else {
      used.add(open);
      matched.push({ criterion, open, column: candidates.open[open]?.column ?? 0 });
    }
  }
  candidates.open.forEach((column, index) => {
    if (used.has(index)) return;
    findings.push({
      severity: "note",
      key: "selection.unusedColumn",
      values: { header: column.header },
      table: kandidaatwijken.name,
      cell: placeOf(candidates, candidates.shape.headerRow, column.column),
    });
  });
  if (criteria.length === 0) findings.push(aboutTable("selection.noCriteria", criteriaTable, reading));
  return matched;
}

function readCriteria(reading: TableReading): CriterionRow[] {
  return reading.rows.flatMap((row): CriterionRow[] => {
    const { name, direction } = row.values;
    if (typeof name !== "string") return [];
    const numbers = { weight: numberOr(row, "weight"), worst: numberOr(row, "worst"), best: numberOr(row, "best") };
    const bounds = { lower: numberOr(row, "lower"), upper: numberOr(row, "upper"), year: numberOr(row, "year") };
    return [
      {
        name,
        header: textOr(row, "column") || name,
        theme: textOr(row, "theme"),
        unit: textOr(row, "unit"),
        source: textOr(row, "source"),
        ...(direction !== undefined && { direction: direction === "low" ? -1 : 1 }),
        ...onlyKnown({ ...numbers, ...bounds }),
        place: placeOf(reading, row.row, columnOf(reading.shape, "name")?.column ?? 0),
        numberCells: numberCells(row, reading),
      },
    ];
  });
}

type KnownNumbers = Partial<Record<CriterionNumber | "year", number>>;

function onlyKnown(numbers: Record<string, number | undefined>): KnownNumbers {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
}

/** A criterion needs a weight; without a direction the scale tells, and else higher is better. Both are told. */
function asCriterion(row: CriterionRow, reading: TableReading, findings: Finding[]): Criterion | undefined {
  const { name, weight, worst, best, place } = row;
  const cellOf = (key: string) => ({ ...place, column: columnOf(reading.shape, key)?.column ?? place.column });
  const about = { table: criteriaTable.name };
  if (weight === undefined) {
    const cell = cellOf("weight");
    findings.push({ severity: "error", key: "selection.noWeight", values: { criterion: name }, ...about, cell });
    return undefined;
  }
  if (row.direction !== undefined) return { ...row, weight, direction: row.direction };
  const direction = worst !== undefined && best !== undefined && best < worst ? -1 : 1;
  const values = { criterion: name, word: directionWord(direction) };
  const cell = cellOf("direction");
  findings.push({ severity: "warning", key: "selection.noDirection", values, ...about, cell });
  return { ...row, weight, direction };
}

const CRITERION_NUMBERS: readonly CriterionNumber[] = ["weight", "worst", "best", "lower", "upper"];

function numberCells(row: TableRow, reading: TableReading): Criterion["numberCells"] {
  const { block } = reading.shape;
  const cells: Criterion["numberCells"] = {};
  for (const key of CRITERION_NUMBERS) {
    const column = columnOf(reading.shape, key)?.column;
    if (column === undefined) continue;
    if (typeof block.values[row.row - block.row]?.[column - block.column] === "number") {
      cells[key] = placeOf(reading, row.row, column);
    }
  }
  return cells;
}

function readCandidate(row: TableRow, reading: TableReading): Candidate {
  return {
    name: textOr(row, "name"),
    municipality: textOr(row, "municipality"),
    place: placeOf(reading, row.row, columnOf(reading.shape, "name")?.column ?? 0),
  };
}

function assemble(
  matched: readonly MatchedCriterion[],
  rows: readonly TableRow[],
  candidates: Candidate[],
  findings: Finding[],
): Study | undefined {
  const criteria = matched.map(({ criterion }) => criterion);
  if (criteria.every(({ weight }) => weight === 0)) {
    const [first] = criteria;
    findings.push({
      severity: "error",
      key: "selection.allWeightsZero",
      table: criteriaTable.name,
      ...(first && { cell: first.place }),
    });
    return undefined;
  }
  const weights = normaliseWeights(criteria.map(({ weight }) => weight));
  const columns = criteria.length;
  const values = { rows: rows.length, columns, data: new Float64Array(rows.length * columns) };
  const missing: (MissingReason | undefined)[] = [];
  const typedAsText: boolean[] = [];
  rows.forEach((row, i) => {
    matched.forEach(({ open }, j) => {
      const cell = row.open[open];
      values.data[i * columns + j] = cell?.kind === "number" ? cell.value : Number.NaN;
      missing.push(reasonOf(cell));
      typedAsText.push(cell?.kind === "number" && cell.fromText);
    });
  });
  const given = Int8Array.from(criteria, ({ direction }) => direction);
  const ends: GivenScale = {
    worst: Float64Array.from(criteria, ({ worst }) => worst ?? Number.NaN),
    best: Float64Array.from(criteria, ({ best }) => best ?? Number.NaN),
  };
  const { directions, scale, contradictions } = resolveScale(values, given, ends);
  for (const { column } of contradictions) {
    const criterion = criteria[column];
    if (!criterion) continue;
    const words = { criterion: criterion.name, word: directionWord(criterion.direction) };
    findings.push({
      severity: "error",
      key: "selection.contradiction",
      values: { ...words, worst: scale.worst[column] ?? 0, best: scale.best[column] ?? 0 },
      table: criteriaTable.name,
      cell: criterion.place,
    });
  }
  if (contradictions.length > 0) return undefined;
  return {
    criteria,
    candidates,
    values,
    missing,
    typedAsText,
    columns: matched.map(({ column }) => column),
    weights,
    directions,
    scale,
    arguments: [],
  };
}

function reasonOf(cell: Cell | undefined): MissingReason | undefined {
  return cell?.kind === "missing" ? cell.reason : cell ? undefined : "empty";
}

function readArguments(snapshot: Snapshot, candidates: readonly Candidate[], findings: Finding[]): Argument[] {
  const located = locate(snapshot, argumenten);
  if (!located) return [];
  const reading = readTable(located.shape, argumenten);
  findings.push(...reading.findings);
  const names = new Map(candidates.map(({ name }, index) => [foldWord(name), index]));
  return reading.rows.flatMap((row): Argument[] => {
    const candidate = names.get(foldWord(textOr(row, "wijk")));
    const { side, text } = row.values;
    if (candidate === undefined) {
      const cell = placeOf(reading, row.row, columnOf(reading.shape, "wijk")?.column ?? 0);
      const values = { wijk: textOr(row, "wijk") };
      findings.push({ severity: "warning", key: "selection.unknownWijk", values, table: argumenten.name, cell });
      return [];
    }
    if ((side !== "pro" && side !== "contra") || typeof text !== "string") return [];
    const importance = numberOr(row, "importance") ?? 1;
    return [{ candidate, side, text, source: textOr(row, "source"), importance }];
  });
}

function reportDoubles(candidates: readonly Candidate[], table: string, findings: Finding[]): void {
  const seen = new Set<string>();
  for (const { name, place } of candidates) {
    if (seen.has(foldWord(name))) {
      findings.push({ severity: "warning", key: "selection.doubledWijk", values: { wijk: name }, table, cell: place });
    }
    seen.add(foldWord(name));
  }
}

function aboutTable(
  key: "selection.noCandidates" | "selection.noCriteria",
  schema: TableSchema,
  reading: TableReading,
): Finding {
  const cell = placeOf(reading, reading.shape.headerRow, reading.shape.columns[0]?.column ?? 0);
  return { severity: "error", key, table: schema.name, cell };
}

function placeOf(reading: TableReading, row: number, column: number): CellPlace {
  return { sheet: reading.shape.block.sheet, row, column };
}

function numberOr(row: TableRow, key: string): number | undefined {
  const value = row.values[key];
  return typeof value === "number" ? value : undefined;
}

function textOr(row: TableRow, key: string): string {
  const value = row.values[key];
  return typeof value === "string" ? value : "";
}
