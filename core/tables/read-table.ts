/** Reads a recognised table row by row; every cell that cannot be read becomes a finding, nothing is dropped unseen. */
import type { Cell } from "../cells/cell";
import type { TextKey } from "../texts/catalogue";
import { cellAddress } from "../workbook/address";
import type { Finding } from "../workbook/finding";
import { readValue, type Value } from "./read-value";
import { nameColumn } from "./recognise";
import type { TableSchema } from "./schema";
import { columnOf, type ShapeColumn, type TableShape } from "./shape";

export interface TableRow {
  /** On the sheet, from 0. */
  row: number;
  /** By the key of the column. */
  values: Readonly<Record<string, Value>>;
  /** The user's own columns, in the order of `TableReading.open`. */
  open: readonly Cell[];
}

export interface TableReading {
  shape: TableShape;
  rows: TableRow[];
  /** The user's own columns, such as one per criterion. */
  open: ShapeColumn[];
  findings: Finding[];
}

export function readTable(shape: TableShape, schema: TableSchema): TableReading {
  const { block } = shape;
  const open = shape.columns.filter((column) => column.open);
  const known = schema.columns
    .map((column) => ({ column, place: columnOf(shape, column.key) }))
    .filter(({ place }) => place !== undefined);
  const openRules = { kind: schema.open?.kind ?? "text", specialValues: schema.open?.specialValues ?? false } as const;
  const findings = shapeFindings(shape, schema);
  const at = (row: number, column: number) => ({ table: schema.name, cell: { sheet: block.sheet, row, column } });

  const rows = shape.dataRows.map((row): TableRow => {
    const line = block.values[row - block.row] ?? [];
    const values: Record<string, Value> = {};
    for (const { column, place } of known) {
      if (!place) continue;
      const { value, remark } = readValue(line[place.column - block.column] ?? "", column);
      values[column.key] = value;
      if (remark) findings.push({ ...remark, ...at(row, place.column) });
    }
    const cells = open.map((column) => {
      const { cell, remark } = readValue(line[column.column - block.column] ?? "", openRules);
      if (remark) findings.push({ ...remark, ...at(row, column.column) });
      return cell;
    });
    return { row, values, open: cells };
  });
  return { shape, rows, open, findings };
}

/** What is odd about the table as a whole: rows set aside, doubled and lacking headers, hidden rows. */
function shapeFindings(shape: TableShape, schema: TableSchema): Finding[] {
  const { block } = shape;
  const headerCell = { sheet: block.sheet, row: shape.headerRow, column: shape.columns[0]?.column ?? block.column };
  const headers = (key: string) => schema.columns.find((column) => column.key === key)?.header ?? key;
  const findings: Finding[] = shape.lacking.map((key) => ({
    severity: "error",
    key: "finding.lackingColumn",
    values: { column: headers(key), table: schema.name },
    table: schema.name,
    cell: headerCell,
  }));
  for (const column of shape.doubled) {
    findings.push({
      severity: "warning",
      key: "finding.doubledHeader",
      values: { header: column.header },
      table: schema.name,
      cell: { sheet: block.sheet, row: shape.headerRow, column: column.column },
    });
  }
  for (const { row, reason, text } of shape.setAside) {
    const key = SET_ASIDE[reason];
    if (!key || row < shape.headerRow) continue;
    const column = columnOf(shape, nameColumn(schema)?.key ?? "")?.column ?? block.column;
    const severity = reason === "nameless" ? "warning" : "note";
    const values = { text, row: row + 1, column: headers(nameColumn(schema)?.key ?? "") };
    findings.push({ severity, key, values, table: schema.name, cell: { sheet: block.sheet, row, column } });
  }
  const hiddenRows = new Set(block.hiddenRows);
  const hidden = shape.dataRows.filter((row) => hiddenRows.has(row));
  if (hidden.length > 0) {
    findings.push({
      severity: "note",
      key: "finding.hiddenRows",
      values: { count: hidden.length, first: cellAddress(hidden[0] ?? 0, block.column) },
      table: schema.name,
      cell: { sheet: block.sheet, row: hidden[0] ?? 0, column: block.column },
    });
  }
  return findings;
}

const SET_ASIDE: Partial<Record<TableShape["setAside"][number]["reason"], TextKey>> = {
  total: "finding.totalRow",
  repeatedHeader: "finding.repeatedHeader",
  note: "finding.noteRow",
  nameless: "finding.namelessRow",
};
