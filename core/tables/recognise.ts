/** Finds a table in a block of cells: its header wherever it stands, what the columns mean, which rows are data. */
import { foldWord } from "../cells/words";
import type { Block, CellValue } from "../workbook/snapshot";
import { foldHeader, type HeaderMatch, matchHeader } from "./match-header";
import type { ColumnSchema, TableSchema } from "./schema";
import type { SetAside, SetAsideReason, ShapeColumn, TableShape } from "./shape";
import { splitBlock } from "./split-block";

/** A column whose meaning the user chose: the header in their sheet, and the key (or the open column) it stands for. */
export interface ChosenColumn {
  header: string;
  /** null: the user wants it left out. */
  key: string | null;
}

const HEADER_SEARCH_ROWS = 40;
const TOTAL = /^(?:sub|eind|algemeen )?\s*tota(?:al|len|l)\b|^som\b|^gemiddelde?\b|^average\b/;
const NOTE = /^(?:bron(?:nen)?|opmerking(?:en)?|noot|nota|toelichting|legende?|\*)(?:\b|\s|:|$)/;

/**
 * Recognises the table of a schema in a block; undefined when no row looks like its header. Of tables side by side the
 * one that fits best is taken, unless the user chose the columns: then the whole block is theirs.
 */
export function recognise(
  block: Block,
  schema: TableSchema,
  chosen: readonly ChosenColumn[] = [],
): TableShape | undefined {
  let best: { part: Block; header: Header } | undefined;
  for (const part of chosen.length > 0 ? [block] : splitBlock(block)) {
    const header = findHeader(part, schema, chosen);
    if (header && header.score > (best?.header.score ?? 0)) best = { part, header };
  }
  return best && shapeOf(best.part, best.header, schema, chosen);
}

function shapeOf(block: Block, header: Header, schema: TableSchema, chosen: readonly ChosenColumn[]): TableShape {
  const { columns, doubled } = assignColumns(header.texts, block.column, schema, chosen);
  const found = new Set(columns.map((column) => column.key));
  const lacking = schema.columns.filter((column) => column.required && !found.has(column.key)).map(({ key }) => key);

  const { dataRows, setAside } = sortRows(block, header.row, header.rows, header.texts, columns, schema);
  return {
    block,
    headerRow: block.row + header.row,
    headerRows: header.rows,
    columns,
    doubled,
    lacking,
    dataRows,
    setAside,
  };
}

interface Header {
  /** Within the block. */
  row: number;
  rows: number;
  texts: string[];
  score: number;
}

function findHeader(block: Block, schema: TableSchema, chosen: readonly ChosenColumn[]): Header | undefined {
  let best: Header | undefined;
  const limit = Math.min(block.rows, HEADER_SEARCH_ROWS);
  for (let row = 0; row < limit; row++) {
    for (const header of [oneRowHeader(block, row), twoRowHeader(block, row, schema)]) {
      if (!header) continue;
      const score = headerScore(header.texts, schema, chosen) + (header.rows === 2 ? namesBelow(block, row) : 0);
      if (score > (best?.score ?? 0)) best = { ...header, score };
    }
  }
  return best;
}

function oneRowHeader(block: Block, row: number): Omit<Header, "score"> {
  return { row, rows: 1, texts: (block.values[row] ?? []).map(headerText) };
}

/** A header over two rows: groups above, names below. Only where the second row holds words, not figures. */
function twoRowHeader(block: Block, row: number, schema: TableSchema): Omit<Header, "score"> | undefined {
  const upper = block.values[row];
  const lower = block.values[row + 1];
  if (!upper || !lower || lower.some((value) => typeof value === "number" && !isYear(value))) return undefined;
  // A single text above the names is a title, not a row of groups.
  if (upper.filter((value) => headerText(value) !== "").length < 2) return undefined;
  const groups = spreadMerged(block, row);
  const texts = groups.map((group, index) => {
    const name = headerText(lower[index] ?? "");
    if (group === "" || name === "") return group || name;
    const alone = matchHeader(name, schema.columns)[0];
    return alone?.certainty === "sure" ? name : `${group} ${name}`;
  });
  return { row, rows: 2, texts };
}

/** A little in favour of two rows when the second one names what the first one groups, and nothing names its row. */
function namesBelow(block: Block, row: number): number {
  const groups = spreadMerged(block, row);
  const names = (block.values[row + 1] ?? []).map(headerText);
  const grouped = names.some((name, index) => name !== "" && groups[index] !== "");
  const unnamed = names.every((name, index) => name === "" || index !== groups.findIndex((group) => group !== ""));
  return grouped && unnamed ? 0.5 : 0;
}

/** A row's texts, a merged cell's text repeated over the columns that it covers. */
function spreadMerged(block: Block, row: number): string[] {
  const texts = (block.values[row] ?? []).map(headerText);
  for (const area of block.merged) {
    if (area.row !== block.row + row || area.columns < 2) continue;
    const first = area.column - block.column;
    for (let offset = 1; offset < area.columns; offset++) {
      if (first + offset < texts.length) texts[first + offset] = texts[first] ?? "";
    }
  }
  return texts;
}

function headerText(value: CellValue): string {
  return typeof value === "number" && !isYear(value) ? "" : String(value).trim();
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2200;
}

/** How much a row looks like the header: recognised columns count, required ones double; a lone title never does. */
function headerScore(texts: readonly string[], schema: TableSchema, chosen: readonly ChosenColumn[]): number {
  if (texts.filter((text) => text !== "").length < Math.min(2, schema.columns.length)) return 0;
  const choices = new Set(chosen.map((choice) => foldHeader(choice.header)));
  const seen = new Set<string>();
  let score = 0;
  for (const text of texts) {
    if (choices.has(foldHeader(text))) score += 3;
    const match = matchHeader(text, schema.columns).find(({ key }) => !seen.has(key));
    if (!match) continue;
    seen.add(match.key);
    const required = schema.columns.some(({ key, required }) => key === match.key && required);
    score += (match.certainty === "sure" ? 2 : 1) * (required ? 2 : 1);
  }
  const anyRequired = schema.columns.some(({ key, required }) => required && seen.has(key));
  return anyRequired || choices.size > 0 ? score : 0;
}

/** Gives each key to the column that fits it best; the user's choices go first. */
function assignColumns(
  texts: readonly string[],
  firstColumn: number,
  schema: TableSchema,
  chosen: readonly ChosenColumn[],
): { columns: ShapeColumn[]; doubled: ShapeColumn[] } {
  const choices = new Map(chosen.map((choice) => [foldHeader(choice.header), choice.key]));
  const candidates: { index: number; match: HeaderMatch }[] = [];
  texts.forEach((text, index) => {
    const choice = choices.get(foldHeader(text));
    if (choice === null) return;
    if (choice !== undefined) candidates.push({ index, match: { key: choice, certainty: "sure", distance: -1 } });
    else for (const match of matchHeader(text, schema.columns)) candidates.push({ index, match });
  });
  candidates.sort((a, b) => a.match.distance - b.match.distance || a.index - b.index);

  const given = new Map<number, HeaderMatch>();
  const taken = new Set<string>();
  for (const { index, match } of candidates) {
    if (given.has(index) || taken.has(match.key)) continue;
    given.set(index, match);
    taken.add(match.key);
  }

  const columns: ShapeColumn[] = [];
  const doubled: ShapeColumn[] = [];
  const openHeaders = new Set<string>();
  texts.forEach((header, index) => {
    if (header === "") return;
    const column = firstColumn + index;
    const match = given.get(index);
    if (match && isSchemaKey(schema, match.key)) {
      columns.push({ column, header, key: match.key, open: false, certainty: match.certainty });
      return;
    }
    const sure = matchHeader(header, schema.columns).find(({ certainty }) => certainty === "sure");
    const folded = foldHeader(header);
    const choice = choices.get(folded);
    const leftOut = choice === null;
    // The first column of a meaning or of a name has it; what comes again under that header is told, not computed with.
    const meant = choice === undefined ? sure !== undefined : isSchemaKey(schema, choice ?? "");
    if (!leftOut && (meant || openHeaders.has(folded))) {
      doubled.push({ column, header, open: false, certainty: "sure" });
      return;
    }
    openHeaders.add(folded);
    columns.push({ column, header, open: schema.open !== undefined && !leftOut, certainty: "sure" });
  });
  return { columns, doubled };
}

function isSchemaKey(schema: TableSchema, key: string): boolean {
  return schema.columns.some((column) => column.key === key);
}

function sortRows(
  block: Block,
  headerRow: number,
  headerRows: number,
  texts: readonly string[],
  columns: readonly ShapeColumn[],
  schema: TableSchema,
): { dataRows: number[]; setAside: SetAside[] } {
  const dataRows: number[] = [];
  const setAside: SetAside[] = [];
  const used = columns.filter((column) => column.key !== undefined || column.open).map(({ column }) => column);
  const nameKey = nameColumn(schema);
  const name = columns.find((column) => column.key === nameKey?.key)?.column;

  for (let row = 0; row < block.rows; row++) {
    if (row >= headerRow && row < headerRow + headerRows) continue;
    const line = block.values[row] ?? [];
    const text = firstText(line);
    const reason =
      row < headerRow
        ? text === undefined
          ? "blank"
          : "title"
        : reasonToSetAside(block, line, text, texts, used, name);
    if (reason) setAside.push({ row: block.row + row, reason, text: text ?? "" });
    else dataRows.push(block.row + row);
  }
  return { dataRows, setAside };
}

/** The column that names a row: the first required one. */
export function nameColumn(schema: TableSchema): ColumnSchema | undefined {
  return schema.columns.find((column) => column.required) ?? schema.columns[0];
}

function reasonToSetAside(
  block: Block,
  line: readonly CellValue[],
  text: string | undefined,
  headerTexts: readonly string[],
  used: readonly number[],
  name: number | undefined,
): SetAsideReason | undefined {
  const filled = used.filter((column) => isFilled(line[column - block.column]));
  if (filled.length === 0) return text === undefined ? "blank" : "note";
  const label = foldWord(text ?? "");
  if (TOTAL.test(label)) return "total";
  if (NOTE.test(label) && filled.length <= 1) return "note";
  const repeated = line.filter((value, index) => isFilled(value) && headerText(value) === headerTexts[index]).length;
  if (repeated >= 2) return "repeatedHeader";
  if (name !== undefined && !isFilled(line[name - block.column])) return "nameless";
  return undefined;
}

function firstText(line: readonly CellValue[]): string | undefined {
  const value = line.find((one) => isFilled(one));
  return value === undefined ? undefined : String(value).trim();
}

function isFilled(value: CellValue | undefined): boolean {
  return value !== undefined && (typeof value !== "string" || value.trim() !== "");
}
