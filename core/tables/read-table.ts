/** Reads a recognised table row by row; every cell that cannot be read becomes a finding, nothing is dropped unseen. */

import type { Cell } from "../cells/cell";
import type { Text } from "../texts/text";
import { cellAddress } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import type { Block } from "../workbook/snapshot";
import { isFilled } from "./cell-text";
import { columnSense, type Numbers, noNumbers } from "./column-sense";
import { doubledSentence } from "./doubled-column";
import { isPlainNumber, type Remark, readValue, type Value, type ValueRules } from "./read-value";
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
  const columns = [
    ...schema.columns.flatMap((rules) => {
      const place = columnOf(shape, rules.key);
      return place ? [columnToRead(place, rules, length, rules.key)] : [];
    }),
    ...open.map((place) => columnToRead(place, openRules, length)),
  ];
  const openColumns = columns.slice(columns.length - open.length);
  const rows = shape.dataRows.map((row, index) => readRow(block, row, index, columns, openColumns));
  for (const column of columns) makeSense(block, rows, column);

  const findings = shapeFindings(shape, schema);
  const told = columns.filter(({ remarks }) => remarks.size > 0);
  for (const [index, { row }] of rows.entries()) {
    for (const { remarks, column } of told) {
      const remark = remarks.get(index);
      if (remark) findings.push({ ...remark, table: schema.name, cell: { sheet: block.sheet, row, column } });
    }
  }
  const readOtherwise = new Set<string>();
  for (const { key, column, otherwise } of columns) {
    if (key !== undefined) for (const index of otherwise) readOtherwise.add(cellAddress(rows[index]?.row ?? 0, column));
  }
  return { shape, rows: rows as TableRow[] as TableRow<S>[], open, readOtherwise, findings };
}

type ColumnRules = ValueRules & Pick<ColumnSchema, "partsOfWhole" | "unlike">;

/** A column while the rows are read: its cells, what is told of them, and the numbers that are judged as a whole. */
interface ColumnToRead {
  /** undefined for one of the user's own. */
  key: string | undefined;
  column: number;
  header: string;
  rules: ColumnRules;
  numbers: Numbers | undefined;
  /** Of a column of the user: what is not a number of `numbers`. By the place of the row among the rows, as all here. */
  cells: (Cell | undefined)[];
  remarks: Map<number, Remark>;
  /** Rows whose cell does not hold the number that was read. */
  otherwise: Set<number>;
}

function columnToRead(place: ShapeColumn, rules: ColumnRules, rows: number, key?: string): ColumnToRead {
  const judged = (rules.kind === "number" || rules.kind === "euro") && !rules.unlike;
  return {
    key,
    column: place.column,
    header: place.header,
    rules,
    numbers: judged ? noNumbers(rows) : undefined,
    cells: key === undefined ? new Array<Cell | undefined>(rows).fill(undefined) : [],
    remarks: new Map(),
    otherwise: new Set(),
  };
}

/** A row while its columns are read. */
interface RowToRead {
  row: number;
  values: Record<string, Value>;
  readonly open: readonly Cell[];
}

/**
 * Row by row, as the cells lie in memory. The cells of the user's own columns are made when somebody asks for them: in
 * a long table that is most of the work.
 */
function readRow(
  block: Block,
  row: number,
  index: number,
  columns: readonly ColumnToRead[],
  open: readonly ColumnToRead[],
): RowToRead {
  const line = block.values[row - block.row] ?? [];
  const values: Record<string, Value> = {};
  for (const { key, column, rules, numbers, cells, remarks, otherwise } of columns) {
    const raw = line[column - block.column] ?? "";
    if (numbers && key === undefined && isPlainNumber(raw, rules)) {
      numbers.value[index] = raw;
      continue;
    }
    const { value, cell, remark } = readValue(raw, rules);
    if (key === undefined) cells[index] = cell;
    else values[key] = value;
    if (remark) remarks.set(index, remark);
    if (cell.kind !== "number") continue;
    if (cell.fromText) otherwise.add(index);
    if (!numbers || value === undefined) continue;
    numbers.value[index] = cell.value;
    if (!cell.fromText) continue;
    numbers.fromText[index] = 1;
    numbers.anyText = true;
  }
  let made: Cell[] | undefined;
  return {
    row,
    values,
    get open() {
      made ??= open.map((column) => openCell(column, index));
      return made;
    },
  };
}

function openCell({ cells, numbers }: ColumnToRead, index: number): Cell {
  return cells[index] ?? { kind: "number", value: numbers?.value[index] ?? Number.NaN, fromText: false };
}

/** What the column says as a whole about its numbers. */
function makeSense(block: Block, rows: readonly RowToRead[], to: ColumnToRead): void {
  const { key, column, header, rules, numbers, cells, remarks, otherwise } = to;
  if (!numbers) return;
  const rawAt = (index: number) => block.values[(rows[index]?.row ?? 0) - block.row]?.[column - block.column] ?? "";
  const sense = columnSense(numbers, rawAt, { header, partsOfWhole: rules.partsOfWhole ?? false });
  for (const [index, { value, cell, remark }] of sense) {
    const row = rows[index];
    if (!row) continue;
    if (key === undefined) cells[index] = cell;
    else row.values[key] = value;
    if (remark) remarks.set(index, remark);
    if (cell.kind === "number" && cell.fromText) otherwise.add(index);
  }
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
