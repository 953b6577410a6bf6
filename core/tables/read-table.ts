/** Reads a recognised table row by row; every cell that cannot be read becomes a finding, nothing is dropped unseen. */

import type { Cell } from "../cells/cell";
import type { Text } from "../texts/text";
import { cellAddress } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import type { Block, CellValue } from "../workbook/snapshot";
import { isFilled } from "./cell-text";
import { columnSense, type Numbers, noNumbers } from "./column-sense";
import { doubledSentence } from "./doubled-column";
import {
  isPlainNumber,
  isPlainText,
  type ReadValue,
  type Remark,
  readValue,
  type Value,
  type ValueRules,
} from "./read-value";
import { type ColumnSchema, nameColumn, type RowOf, type TableSchema } from "./schema";
import { columnOf, type ShapeColumn, type TableShape } from "./shape";
import { words } from "./words";

export interface TableRow<S extends TableSchema = TableSchema> {
  /** On the sheet, from 0. */
  row: number;
  /** By the key of the column. */
  values: RowOf<S>;
  /** The user's own columns, in the order of `TableReading.open`. */
  open: readonly Cell[];
}

export interface TableReading<S extends TableSchema = TableSchema> {
  shape: TableShape;
  rows: TableRow<S>[];
  /** The user's own columns, such as one per criterion. */
  open: ShapeColumn[];
  /** Addresses of cells under a key that do not hold the number that was read by themselves. */
  readOtherwise: ReadonlySet<string>;
  findings: Finding[];
}

/** Reads the rows of a recognised table by what each column holds. */
export function readTable<S extends TableSchema>(shape: TableShape, schema: S): TableReading<S> {
  const { block } = shape;
  const open = shape.columns.filter((column) => column.open);
  const openRules: ColumnRules = schema.open ?? { kind: "text" };
  const length = shape.dataRows.length;
  const keyed = schema.columns.flatMap((rules): KeyedColumn[] => {
    const place = columnOf(shape, rules.key);
    return place ? [{ ...columnToRead(block, place, rules, length), key: rules.key }] : [];
  });
  const own = open.map((place) => columnToRead(block, place, openRules, length));
  const columns: ColumnToRead[] = [...keyed, ...own];
  const rows = shape.dataRows.map((row, index) => {
    const read = new RowToRead(row, index, own);
    readRow(block.values[row - block.row] ?? [], read.values, index, keyed, own);
    return read;
  });
  for (const column of columns) makeSense(block, rows, column);
  if (schema.open?.rowsAreWholes) for (const row of rows) makeSenseAlong(block, row, own);

  const readOtherwise = new Set<string>();
  for (const { column, otherwise } of keyed) {
    for (const index of otherwise) readOtherwise.add(cellAddress(rows[index]?.row ?? 0, column));
  }
  const findings = [...shapeFindings(shape, schema), ...cellFindings(shape, schema, rows, columns)];
  return { shape, rows: rows as TableRow[] as TableRow<S>[], open, readOtherwise, findings };
}

type ColumnRules = ValueRules & Pick<ColumnSchema, "partsOfWhole" | "unlike"> & { rowsAreWholes?: boolean };

/** A column while the rows are read: its cells, what is told of them, and the numbers that are judged as a whole. */
interface ColumnToRead {
  /** undefined for one of the user's own. */
  key?: string;
  /** On the sheet. */
  column: number;
  /** Within the block. */
  at: number;
  header: string;
  rules: ColumnRules;
  numbers: Numbers | undefined;
  /** Of a column of the user: what is not a number of `numbers`. By the place of the row among the rows, as all here. */
  cells: Map<number, Cell>;
  remarks: Map<number, Remark>;
  /** Rows whose cell does not hold the number that was read. */
  otherwise: Set<number>;
}

type KeyedColumn = ColumnToRead & { key: string };

function columnToRead(block: Block, place: ShapeColumn, rules: ColumnRules, rows: number): ColumnToRead {
  const judged = (rules.kind === "number" || rules.kind === "euro") && !rules.unlike;
  return {
    column: place.column,
    at: place.column - block.column,
    header: place.header,
    rules,
    numbers: judged ? noNumbers(rows) : undefined,
    cells: new Map(),
    remarks: new Map(),
    otherwise: new Set(),
  };
}

/**
 * A row while its columns are read. The cells of the user's own columns are made when somebody asks for them: in a long
 * table that is most of the work.
 */
class RowToRead {
  readonly values: Record<string, Value> = {};
  private made: Cell[] | undefined;

  constructor(
    readonly row: number,
    readonly index: number,
    private readonly own: readonly ColumnToRead[],
  ) {}

  get open(): readonly Cell[] {
    this.made ??= this.own.map((column) => openCell(column, this.index));
    return this.made;
  }
}

/** Row by row, as the cells lie in memory. */
function readRow(
  line: readonly CellValue[],
  values: Record<string, Value>,
  index: number,
  keyed: readonly KeyedColumn[],
  own: readonly ColumnToRead[],
): void {
  for (const column of keyed) {
    const raw = line[column.at] ?? "";
    const isPlain = column.rules.kind === "text" && isPlainText(raw);
    values[column.key] = isPlain ? raw.trim() : readClosely(column, index, raw).value;
  }
  for (const column of own) {
    const raw = line[column.at] ?? "";
    if (column.numbers && isPlainNumber(raw, column.rules)) column.numbers.value[index] = raw;
    else column.cells.set(index, readClosely(column, index, raw).cell);
  }
}

function readClosely({ rules, numbers, remarks, otherwise }: ColumnToRead, index: number, raw: CellValue): ReadValue {
  const read = readValue(raw, rules);
  const { value, cell, remark } = read;
  if (remark) remarks.set(index, remark);
  if (remark?.text === words.perhapsNumber) numbers?.amid.push(index);
  if (cell.kind !== "number") return read;
  if (cell.fromText) otherwise.add(index);
  if (!numbers || value === undefined) return read;
  numbers.value[index] = cell.value;
  if (cell.fromText) {
    numbers.fromText[index] = 1;
    numbers.anyText = true;
  }
  return read;
}

function openCell({ cells, numbers }: ColumnToRead, index: number): Cell {
  return cells.get(index) ?? { kind: "number", value: numbers?.value[index] ?? Number.NaN, fromText: false };
}

/** What the column says as a whole about its numbers. */
function makeSense(block: Block, rows: readonly RowToRead[], to: ColumnToRead): void {
  const { key, at, header, rules, numbers, cells, remarks, otherwise } = to;
  if (!numbers) return;
  const rawAt = (index: number) => block.values[(rows[index]?.row ?? 0) - block.row]?.[at] ?? "";
  const { partsOfWhole = false, rowsAreWholes } = rules;
  const sense = columnSense(numbers, rawAt, { header, partsOfWhole, ...(rowsAreWholes && { way: "down" }) });
  for (const [index, { value, cell, remark }] of sense) {
    const row = rows[index];
    if (!row) continue;
    if (key === undefined) cells.set(index, cell);
    else row.values[key] = value;
    if (remark) remarks.set(index, remark);
    if (cell.kind === "number" && cell.fromText) otherwise.add(index);
  }
}

/** What a row says as a whole about its numbers, where they are parts of one. */
function makeSenseAlong(block: Block, { row, index }: RowToRead, own: readonly ColumnToRead[]): void {
  const numbers = noNumbers(own.length);
  for (const [place, { numbers: known }] of own.entries()) {
    if (!known) continue;
    numbers.value[place] = known.value[index] ?? Number.NaN;
    numbers.fromText[place] = known.fromText[index] ?? 0;
    numbers.anyText ||= known.fromText[index] === 1;
  }
  const rawAt = (place: number) => block.values[row - block.row]?.[own[place]?.at ?? -1] ?? "";
  for (const [place, { cell, remark }] of columnSense(numbers, rawAt, {
    header: "",
    partsOfWhole: true,
    way: "along",
  })) {
    own[place]?.cells.set(index, cell);
    if (remark) own[place]?.remarks.set(index, remark);
    if (cell.kind === "number" && cell.fromText) own[place]?.otherwise.add(index);
  }
}

/** What is told of cells, row by row and in each by column. */
function cellFindings(
  { block }: TableShape,
  schema: TableSchema,
  rows: readonly RowToRead[],
  columns: readonly ColumnToRead[],
): Finding[] {
  const told = columns.flatMap(({ remarks, column }) =>
    Array.from(remarks, ([at, remark]) => ({ at, column, remark })),
  );
  // Of one row they stay in the order of the columns.
  told.sort((a, b) => a.at - b.at);
  return told.map(({ at, column, remark: { severity, text, values } }): Finding => {
    const cell = { sheet: block.sheet, row: rows[at]?.row ?? 0, column };
    // By name: a long table has thousands, and copies of parts are slow.
    return values ? { severity, text, values, table: schema.name, cell } : { severity, text, table: schema.name, cell };
  });
}

/** What is odd about the table as a whole: rows set aside, doubled and lacking headers, hidden rows. */
function shapeFindings(shape: TableShape, schema: TableSchema): Finding[] {
  const { block } = shape;
  const headerCell = { sheet: block.sheet, row: shape.headerRow, column: shape.columns[0]?.column ?? block.column };
  const headers = (key: string) => schema.columns.find((column) => column.key === key)?.header ?? key;
  const named = columnOf(shape, nameColumn(schema)?.key ?? "")?.column ?? block.column;
  const findings: Finding[] = shape.lacking.map((key) => ({
    severity: "error",
    text: words.lackingColumn,
    values: { column: headers(key), table: schema.name },
    table: schema.name,
    cell: headerCell,
  }));
  for (const column of shape.doubled) {
    findings.push({
      severity: "warning",
      ...doubledSentence(shape, schema, column),
      table: schema.name,
      cell: { sheet: block.sheet, row: shape.headerRow, column: column.column },
    });
  }
  for (const { header, column, noLevels } of shape.columns) {
    if (!noLevels) continue;
    const cell = { sheet: block.sheet, row: shape.headerRow, column };
    findings.push({ severity: "note", text: words.noLevels, values: { header }, table: schema.name, cell });
  }
  for (const { row, reason, text: label } of shape.setAside) {
    const text = SET_ASIDE[reason];
    if (!text) continue;
    const isNamed = isFilled(block.values[row - block.row]?.[named - block.column]);
    const column = reason === "heading" && !isNamed ? firstFilled(block, row) : named;
    const severity = reason === "nameless" ? "warning" : "note";
    const values = { text: label, row: row + 1, column: headers(nameColumn(schema)?.key ?? "") };
    findings.push({ severity, text, values, table: schema.name, cell: { sheet: block.sheet, row, column } });
  }
  for (const row of shape.perhapsHeadings) {
    const values = { text: String(block.values[row - block.row]?.[named - block.column] ?? "").trim(), row: row + 1 };
    const cell = { sheet: block.sheet, row, column: named };
    findings.push({ severity: "warning", text: words.perhapsHeading, values, table: schema.name, cell });
  }
  const hiddenRows = new Set(block.hiddenRows);
  const hidden = shape.dataRows.filter((row) => hiddenRows.has(row));
  if (hidden.length > 0) {
    findings.push({
      severity: "note",
      text: words.hiddenRows,
      values: { count: hidden.length, first: cellAddress(hidden[0] ?? 0, block.column) },
      table: schema.name,
      cell: { sheet: block.sheet, row: hidden[0] ?? 0, column: block.column },
    });
  }
  return findings;
}

function firstFilled(block: Block, row: number): number {
  const line = block.values[row - block.row] ?? [];
  return block.column + Math.max(0, line.findIndex(isFilled));
}

const SET_ASIDE: Partial<Record<TableShape["setAside"][number]["reason"], Text>> = {
  total: words.totalRow,
  comparison: words.comparisonRow,
  leftOut: words.leftOutRow,
  repeatedHeader: words.repeatedHeader,
  note: words.noteRow,
  heading: words.headingRow,
  nameless: words.namelessRow,
};
