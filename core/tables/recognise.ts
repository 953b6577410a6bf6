/** Finds a table in a block of cells: its header wherever it stands, what the columns mean, which rows are data. */

import { isYear } from "../cells/year";
import type { Block, CellValue } from "../workbook/snapshot";
import { byContent } from "./by-content";
import { headerText, isFilled } from "./cell-text";
import { saysWhen } from "./describing-rows";
import { withoutLevels } from "./level-columns";
import { foldHeader, type HeaderMatch, matchHeader } from "./match-header";
import { readValue } from "./read-value";
import { NO_ROW_CHOICES, type RowChoices } from "./row-choices";
import { nameColumn, type TableSchema } from "./schema";
import type { ShapeColumn, TableShape } from "./shape";
import { sortRows } from "./sort-rows";
import { splitBlock } from "./split-block";
import { unitsBelow, withUnit } from "./unit-rows";

/** A column whose meaning the user chose: the header in their sheet, and the key (or the open column) it stands for. */
export interface ChosenColumn {
  header: string;
  /** null: the user wants it left out. */
  key: string | null;
}

const HEADER_SEARCH_ROWS = 40;
/** One of units and one of years. */
const MOST_UNIT_ROWS = 2;

/**
 * Recognises the table of a schema in a block; undefined when no row looks like its header. Of tables side by side the
 * one that fits best is taken, unless the user chose the columns: then the whole block is theirs.
 */
export function recognise(
  block: Block,
  schema: TableSchema,
  chosen: readonly ChosenColumn[] = [],
  rows: RowChoices = NO_ROW_CHOICES,
): TableShape | undefined {
  let best: { part: Block; header: Header } | undefined;
  for (const part of chosen.length > 0 ? [block] : splitBlock(block)) {
    const header = findHeader(part, schema, chosen);
    if (header && header.score > (best?.header.score ?? 0)) best = { part, header };
  }
  return best && shapeOf(best.part, best.header, schema, chosen, rows);
}

function shapeOf(
  block: Block,
  header: Header,
  schema: TableSchema,
  chosen: readonly ChosenColumn[],
  rows: RowChoices,
): TableShape {
  const byHeaders = assignColumns(header.texts, block.column, schema, chosen);
  const { columns: assigned, doubled } =
    chosen.length > 0 ? byHeaders : byContent(byHeaders, block, header.row + header.rows, schema);
  const meant = chosen.length > 0 ? assigned : meantElse(assigned, block, header, schema);
  const columns = withoutLevels(meant, schema, chosen, (column) => cellsBelow(block, header, column));
  for (const column of columns) {
    const group = header.groups?.[column.column - block.column];
    if (group && column.header.startsWith(`${group} `)) column.group = group;
  }
  const found = new Set(columns.map((column) => column.key));
  const lacking = schema.columns.filter((column) => column.required && !found.has(column.key)).map(({ key }) => key);

  const { dataRows, perhapsHeadings, setAside } = sortRows(block, header, columns, schema, rows);
  return {
    block,
    headerRow: block.row + header.row,
    headerRows: header.rows,
    unitRows: header.unitRows,
    columns,
    doubled,
    lacking,
    dataRows,
    perhapsHeadings,
    setAside,
  };
}

interface Header {
  /** Within the block. */
  row: number;
  rows: number;
  /** How many of these only hold units. */
  unitRows: number;
  texts: string[];
  /** Over two rows: what stands above each text. */
  groups?: string[];
  score: number;
}

function findHeader(block: Block, schema: TableSchema, chosen: readonly ChosenColumn[]): Header | undefined {
  let best: Header | undefined;
  const limit = Math.min(block.rows, HEADER_SEARCH_ROWS);
  for (let row = 0; row < limit; row++) {
    for (const names of [oneRowHeader(block, row), twoRowHeader(block, row, schema)]) {
      if (!names) continue;
      const score = headerScore(names.texts, schema, chosen) + (names.rows === 2 ? namesBelow(block, row) : 0);
      if (score > (best?.score ?? 0)) best = { ...withUnits(block, names, schema), score };
    }
  }
  return best;
}

type Names = Pick<Header, "row" | "rows" | "texts" | "groups">;

function oneRowHeader(block: Block, row: number): Names {
  return { row, rows: 1, texts: (block.values[row] ?? []).map(headerText) };
}

/** The rows below that only hold the units and the years of the columns are part of the header. */
function withUnits(block: Block, names: Names, schema: TableSchema): Omit<Header, "score"> {
  const header = { ...names, unitRows: 0 };
  for (; header.unitRows < MOST_UNIT_ROWS; header.unitRows++) {
    const units = unitsBelow(block, header.row + header.rows, header.texts, namesRowsOf(schema));
    if (!units) break;
    header.texts = header.texts.map((text, index) => withUnit(text, units[index] ?? ""));
    header.rows++;
  }
  return header;
}

/** Whether a header is that of the column that names the rows. */
function namesRowsOf(schema: TableSchema): (header: string) => boolean {
  const key = nameColumn(schema)?.key;
  return (header) => matchHeader(header, schema.columns)[0]?.key === key;
}

/** A header over two rows: groups above, names below. Only where the second row holds words, not figures. */
function twoRowHeader(block: Block, row: number, schema: TableSchema): Names | undefined {
  const upper = block.values[row];
  const lower = block.values[row + 1];
  if (!upper || !lower || lower.some((value) => typeof value === "number" && !isYear(value))) return undefined;
  // A single text above the names is a title, not a row of groups; so is what says when the sheet was made.
  if (upper.filter((value) => headerText(value) !== "").length < 2 || upper.some(isAboutTheSheet)) return undefined;
  const groups = spreadMerged(block, row);
  if (unitsBelow(block, row + 1, groups, namesRowsOf(schema))) return undefined;
  const texts = groups.map((group, index) => {
    const name = headerText(lower[index] ?? "");
    if (group === "" || name === "") return group || name;
    const alone = matchHeader(name, schema.columns)[0];
    return alone?.certainty === "sure" ? name : `${group} ${name}`;
  });
  return { row, rows: 2, texts, groups };
}

/** "versie van mei", "Stand op 12/05/2026", a day: beside a title, and never a group of columns. */
function isAboutTheSheet(value: CellValue): boolean {
  return typeof value === "number" ? !isYear(value) : saysWhen(headerText(value));
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

/** A column that should say yes or no and holds figures or other words means something else; unsure, so it is asked. */
function meantElse(columns: ShapeColumn[], block: Block, header: Header, schema: TableSchema): ShapeColumn[] {
  return columns.map((column) => {
    const meaning = schema.columns.find(({ key }) => key === column.key)?.elseMeans;
    if (meaning === undefined || columns.some(({ key }) => key === meaning)) return column;
    const cells = cellsBelow(block, header, column.column);
    const filled = cells.filter(isFilled);
    const isYesNo = filled.every((cell) => readValue(cell, { kind: "yesNo" }).remark === undefined);
    return filled.length === 0 || isYesNo ? column : { ...column, key: meaning, certainty: "unsure" };
  });
}

function cellsBelow(block: Block, { row, rows }: Pick<Header, "row" | "rows">, column: number): CellValue[] {
  return block.values.slice(row + rows).map((line) => line[column - block.column] ?? "");
}

function isSchemaKey(schema: TableSchema, key: string): boolean {
  return schema.columns.some((column) => column.key === key);
}
