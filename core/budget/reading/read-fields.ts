/** What a row of a budget says besides its amounts: description, year, VAT, range, status, chance, codes. */

import { type Remark, readValue, type Value } from "../../tables/read-value";
import type { ColumnSchema } from "../../tables/schema";
import { words } from "../../tables/words";
import type { Text, TextValues } from "../../texts/text";
import type { Severity } from "../../workbook/finding";
import type { CellValue } from "../../workbook/snapshot";
import { begroting } from "../tables/begroting";
import { isFilled } from "./find-header";
import { meaningOfHeader } from "./header-meaning";
import { type BudgetLayout, columnFor, type LayoutColumn } from "./layout";
import { yearInHeader } from "./layout-years";

export type FieldValues = Readonly<Record<string, Value>>;

/** Notes a finding at a cell of the sheet. */
export type Tell = (severity: Severity, text: Text, row: number, column: number, values?: TextValues) => void;

/** Read with the amounts and the sides, not here. */
const ELSEWHERE = new Set(["amount", "kind"]);

/** Reads the fields of the rows of a layout. Low and high come as they stand in the sheet, with its signs. */
export function fieldReader(layout: BudgetLayout, tell: Tell): (row: number) => FieldValues {
  const { block } = layout;
  const columnsOf = sectionReader(layout);
  return (row) => {
    const line = block.values[row - block.row] ?? [];
    const fields: Record<string, Value> = {};
    for (const { schema, column } of columnsOf(row)) {
      const { value, remark } = readField(line[column - block.column] ?? "", schema);
      if (value !== undefined) fields[schema.key] = value;
      if (remark && remark.text !== words.numberAsText) tell(remark.severity, remark.text, row, column, remark.values);
    }
    return fields;
  };
}

interface Field {
  schema: ColumnSchema;
  column: number;
}

/** The columns that hold for a row: those of the header of its own block where it has one. */
function sectionReader(layout: BudgetLayout): (row: number) => readonly Field[] {
  const main = fieldsIn(layout.columns);
  const sections = layout.rows.flatMap(({ row, role }) => {
    if (role !== "header") return [];
    const first = layout.headerRow ?? row;
    const isMain = row >= first && row < first + layout.headerRows;
    return [{ row, fields: isMain ? main : fieldsIn(ownColumns(layout, row)) }];
  });
  return (row) => {
    let fields: readonly Field[] = main;
    for (const section of sections) {
      if (section.row > row) break;
      ({ fields } = section);
    }
    return fields;
  };
}

/** The columns by a header further down: where it is silent, and for the amounts, the header of the sheet holds. */
function ownColumns({ block, columns }: BudgetLayout, row: number): LayoutColumn[] {
  return columns.map((column) => {
    const value = block.values[row - block.row]?.[column.column - block.column] ?? "";
    const keeps = column.meaning?.field === "description" || column.meaning?.field === "amount";
    if (keeps || !isFilled(value)) return column;
    const { meaning: _, ...rest } = column;
    const meaning = meaningOfHeader(value)?.meaning;
    return meaning && meaning.field !== "description" ? { ...rest, meaning } : rest;
  });
}

function fieldsIn(columns: readonly LayoutColumn[]): Field[] {
  return begroting.columns.flatMap((schema) => {
    const column = columnFor(columns, schema.key);
    return column === undefined || ELSEWHERE.has(schema.key) ? [] : [{ schema, column }];
  });
}

/** True when the sheet has a column, in any of its blocks, that says how certain a line is. */
export function saysCertainty(layout: BudgetLayout): boolean {
  const says = (columns: readonly LayoutColumn[]) =>
    fieldsIn(columns).some(({ schema }) => schema.key === "status" || schema.key === "chance");
  return (
    says(layout.columns) || layout.rows.some(({ row, role }) => role === "header" && says(ownColumns(layout, row)))
  );
}

function readField(raw: CellValue, schema: ColumnSchema): { value: Value; remark?: Remark } {
  // "'2027 " and "Budget 2027" as above a column.
  const dated = schema.kind === "year" && typeof raw === "string" ? yearInHeader(raw) : undefined;
  if (dated) return { value: dated.year };
  if (schema.kind !== "share") return readValue(raw, schema);
  // A rate is typed as 21, "21 %" or 0.21.
  const read = readValue(raw, { kind: "number" });
  if (typeof read.value !== "number") return read;
  const share = read.value > 1 && read.value <= 100 ? read.value / 100 : read.value;
  return share < 0 || share > 1 ? readValue(raw, schema) : { ...read, value: share };
}
