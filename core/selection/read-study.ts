/** From the tables Criteria, Kandidaatwijken and Argumenten to the study that the step Wijkselectie computes on. */

import { kandidaatwijken } from "../candidates/kandidaatwijken";
import { wijkKey } from "../candidates/wijk-key";
import type { Cell, MissingReason } from "../cells/cell";
import { foldWord } from "../cells/words";
import { normaliseWeights } from "../decision/normalise-weights";
import { type GivenScale, resolveScale } from "../decision/resolve-scale";
import type { LocatedTable } from "../tables/locate";
import { foldHeader } from "../tables/match-header";
import type { ShapeColumn } from "../tables/shape";
import { type Table, tableIn } from "../tables/table";
import { words as tablesWords } from "../tables/words";
import type { Text } from "../texts/text";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { type CriterionColumn, inPercentPoints } from "./candidates/in-percent-points";
import { inPoints } from "./candidates/percent-figures";
import { sectorFindings } from "./candidates/sector-findings";
import { mayMeasure } from "./criteria/criterion-columns";
import { asCriterion, type CriteriaTable, readCriteria } from "./criteria/read-criteria";
import type { Argument, Candidate, CriterionRow, Study } from "./study";
import { argumenten } from "./tables/argumenten";
import { criteria as criteriaTable, directionWord } from "./tables/criteria";
import { words } from "./words";

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
export const readStudy: (snapshot: Snapshot) => StudyReading = perSnapshot((snapshot) => {
  const criteria = tableIn(snapshot, criteriaTable);
  const candidates = tableIn(snapshot, kandidaatwijken);
  const criteriaRows = criteria ? readCriteria(criteria) : [];
  const matchFindings: Finding[] = [];
  const matched = criteria && candidates ? matchCriteria(criteria, criteriaRows, candidates, matchFindings) : [];
  const findings: Finding[] = [
    ...(criteria?.findings ?? []),
    ...(candidates ? [...figureFindings(candidates, matched), ...sectorFindings(candidates)] : []),
    ...matchFindings,
  ];
  const located = {
    ...(criteria && { criteria: criteria.located }),
    ...(candidates && { candidates: candidates.located }),
  };
  if (!criteria || !candidates) return { ...located, criteriaRows, findings };

  const rows = candidates.rows.filter(({ values }) => values.name !== undefined);
  const wijken = rows.map(
    ({ row, values }): Candidate => ({
      name: values.name ?? "",
      municipality: values.municipality ?? "",
      place: candidates.cell(row, "name"),
    }),
  );
  reportDoubles(wijken, kandidaatwijken.name, findings);
  reportWholes(wijken, findings);
  if (matched.length === 0 || wijken.length === 0) {
    if (wijken.length === 0) findings.push(aboutTable(words.noCandidates, candidates));
    return { ...located, criteriaRows, findings };
  }
  const study = assemble(matched, rows, candidates.shape.block.sheet, wijken, findings);
  if (study) study.arguments = readArguments(snapshot, wijken, findings);
  return { ...located, criteriaRows, ...(study && { study }), findings };
});

/**
 * What is told of the rows, without the cells of columns that only name or describe them: those hold no figures. The
 * column of a criterion should, so there every cell that is none is told, also where most are words or crosses.
 */
function figureFindings(candidates: CandidateTable, matched: readonly CriterionColumn[]): Finding[] {
  const ofCriteria = new Set(matched.map(({ column }) => column));
  const described = new Set(
    candidates.open.flatMap((own) => (ofCriteria.has(own.column) || mayMeasure(candidates, own) ? [] : own.column)),
  );
  const first = candidates.shape.headerRow;
  const told = candidates.findings.filter(({ cell }) => !cell || cell.row === first || !described.has(cell.column));
  return [...told, ...matched.flatMap((one) => crosses(one, candidates))];
}

/** An x is a figure that was kept secret; where a column holds no figure at all it is a cross, and says yes. */
function crosses({ open, column }: CriterionColumn, { rows, shape: { block } }: CandidateTable): Finding[] {
  if (rows.some((row) => row.open[open]?.kind === "number")) return [];
  return rows.flatMap(({ row }): Finding[] => {
    const text = String(block.values[row - block.row]?.[column - block.column] ?? "").trim();
    const cell = { sheet: block.sheet, row, column };
    const about = { values: { text }, table: kandidaatwijken.name, cell };
    return text.toLowerCase() === "x" ? [{ severity: "warning", text: tablesWords.notANumber, ...about }] : [];
  });
}

type CandidateTable = Table<typeof kandidaatwijken>;

/** Joins each criterion with its column in Kandidaatwijken, by the column Kolom or else by its own name. */
function matchCriteria(
  reading: CriteriaTable,
  criteria: readonly CriterionRow[],
  candidates: CandidateTable,
  findings: Finding[],
): CriterionColumn[] {
  const columns = new Map(candidates.open.map((column, index) => [foldHeader(column.header), index]));
  const used = new Set<number>();
  const matched: CriterionColumn[] = [];
  for (const row of criteria) {
    const criterion = asCriterion(row, reading, findings);
    if (!criterion) continue;
    const header = criterion.header;
    const open =
      columns.get(foldHeader(header)) ?? columns.get(foldHeader(criterion.name)) ?? underGroup(criterion, candidates);
    const values = { criterion: criterion.name, header };
    const about = { table: criteriaTable.name, cell: criterion.place };
    if (open === undefined) findings.push({ severity: "error", text: words.noColumn, values, ...about });
    else if (used.has(open)) findings.push({ severity: "warning", text: words.doubledCriterion, values, ...about });
    else {
      used.add(open);
      const { column = 0, header: found = "" } = candidates.open[open] ?? {};
      matched.push({ criterion, open, column, header: found });
    }
  }
  candidates.open.forEach((column, index) => {
    if (used.has(index)) return;
    findings.push({
      severity: "note",
      text: words.unusedColumn,
      values: { header: column.header },
      table: kandidaatwijken.name,
      cell: { ...candidates.cell(candidates.shape.headerRow, "name"), column: column.column },
    });
  });
  if (criteria.length === 0) findings.push(aboutTable(words.noCriteria, reading));
  return matched;
}

/** "Gas" for the column "Energie Gas" of a header over two rows, or for "Gas per woning", where only one column is so called. */
function underGroup({ header, name }: CriterionRow, { shape, open }: CandidateTable): number | undefined {
  if (shape.headerRows < 2) return undefined;
  const names = [header, name].map(foldHeader);
  const only = (isSo: (column: ShapeColumn) => boolean) => {
    const [first, second] = open.flatMap((column, index) => (isSo(column) ? [index] : []));
    return second === undefined ? first : undefined;
  };
  return (
    only((column) => names.some((one) => foldHeader(column.header).endsWith(` ${one}`))) ??
    only(({ group }) => group !== undefined && names.includes(foldHeader(group)))
  );
}

function assemble(
  matched: readonly CriterionColumn[],
  rows: CandidateTable["rows"],
  sheet: string,
  candidates: Candidate[],
  findings: Finding[],
): Study | undefined {
  const criteria = matched.map((one) => inPercentPoints(one, rows, sheet, findings));
  if (criteria.every(({ weight }) => weight === 0)) {
    const [first] = criteria;
    findings.push({
      severity: "error",
      text: words.allWeightsZero,
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
      const factor = criteria[j]?.percent?.figures ?? 1;
      values.data[i * columns + j] = cell?.kind === "number" ? inPoints(cell.value, factor) : Number.NaN;
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
    const named = { criterion: criterion.name, word: directionWord(criterion.direction) };
    findings.push({
      severity: "error",
      text: words.contradiction,
      values: { ...named, worst: scale.worst[column] ?? 0, best: scale.best[column] ?? 0 },
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
  const table = tableIn(snapshot, argumenten);
  if (!table) return [];
  findings.push(...table.findings);
  const names = new Map(candidates.map(({ name }, index) => [foldWord(name), index]));
  return table.rows.flatMap(({ row, values }): Argument[] => {
    const { wijk = "", side, text, source = "", importance = 1 } = values;
    const candidate = names.get(foldWord(wijk));
    if (candidate === undefined) {
      const about = { table: argumenten.name, cell: table.cell(row, "wijk") };
      findings.push({ severity: "warning", text: words.unknownWijk, values: { wijk }, ...about });
      return [];
    }
    if (side === undefined || text === undefined) return [];
    return [{ candidate, side, text, source, importance }];
  });
}

function reportDoubles(candidates: readonly Candidate[], table: string, findings: Finding[]): void {
  const seen = new Set<string>();
  for (const { name, place } of candidates) {
    if (seen.has(wijkKey(name))) {
      findings.push({ severity: "warning", text: words.doubledWijk, values: { wijk: name }, table, cell: place });
    }
    seen.add(wijkKey(name));
  }
}

/** "Halle" among the wijken of Halle: the whole to compare with, or its middle. Without a municipality it is likely the whole. */
function reportWholes(candidates: readonly Candidate[], findings: Finding[]): void {
  const municipalities = new Set(
    candidates.flatMap(({ name, municipality }) =>
      foldWord(name) === foldWord(municipality) ? [] : foldWord(municipality),
    ),
  );
  for (const { name, municipality, place } of candidates) {
    if (name === "" || !municipalities.has(foldWord(name))) continue;
    const severity = municipality === "" ? "warning" : "note";
    const about = { values: { wijk: name }, table: kandidaatwijken.name, cell: place };
    findings.push({ severity, text: words.perhapsWhole, ...about });
  }
}

function aboutTable(text: Text, { schema, shape }: CriteriaTable | CandidateTable): Finding {
  const cell = { sheet: shape.block.sheet, row: shape.headerRow, column: shape.columns[0]?.column ?? 0 };
  return { severity: "error", text, table: schema.name, cell };
}
