/** The plan that makes the sheet of a structured table: header, drop-downs, formats, and rows to begin with. */

import type { NewValue, Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import { objectName } from "../workbook/plan-read";
import type { Snapshot } from "../workbook/snapshot";
import { widthOfHeader } from "../workbook/text-width";
import { type ColumnSchema, offeredWord, type TableSchema } from "./schema";
import { words } from "./words";

export interface TableContent {
  schema: TableSchema;
  /** Headers of the user's own columns, such as the criteria. */
  openHeaders?: readonly string[];
  /** Rows by key, and the user's own columns in order under `open`. */
  rows?: readonly TableContentRow[];
}

export interface TableContentRow {
  values: Readonly<Record<string, string | number | boolean | undefined>>;
  open?: readonly NewValue[];
}

/** Rows to fill in below the last one. */
const SPARE_ROWS = 20;

/** A sheet per table. Existing sheets are left alone: a sheet whose name is taken gets a number. */
export function planCreateTables(snapshot: Snapshot, tables: readonly TableContent[]): Plan {
  const names = tables.map(({ schema }) => schema.name).join(", ");
  const plan = buildPlan(snapshot, words.createTables, { tables: names, count: tables.length });
  const [first] = tables.map((table) => addTable(plan, table));
  if (first !== undefined) plan.add({ kind: "show", sheet: first, row: 0, column: 0 });
  return plan.build();
}

/** Adds the sheet of one table to a plan and returns the sheet's name. */
export function addTable(plan: PlanBuilder, table: TableContent): string {
  const { schema, openHeaders = [], rows = [] } = table;
  const { columns } = schema;
  const sheet = plan.createSheet(schema.name);
  const width = columns.length + openHeaders.length;
  const header = [...columns.map((column) => column.header), ...openHeaders];
  const lines = rows.map((row): NewValue[] => [
    ...columns.map((column) => shownValue(column, row.values[column.key])),
    ...openHeaders.map((_, index) => row.open?.[index] ?? ""),
  ]);
  const bodyRows = Math.max(lines.length, 1);
  const filledRows = lines.length > 0 ? lines.length : SPARE_ROWS;

  columns.forEach((column, index) => {
    const body = { sheet, row: 1, column: index, rows: filledRows + SPARE_ROWS, columns: 1 };
    plan.add({
      kind: "format",
      ...body,
      format: { ...formatOf(column), width: Math.max(column.width ?? 0, widthOfHeader(column.header)) },
    });
    const words = column.choices?.map(offeredWord);
    if (words) plan.add({ kind: "validate", ...body, validation: { kind: "list", words, strict: false } });
    if (column.kind === "yesNo") {
      plan.add({ kind: "validate", ...body, validation: { kind: "list", words: ["ja", "nee"], strict: false } });
    }
  });
  openHeaders.forEach((open, index) => {
    const cell = { sheet, row: 0, column: columns.length + index, rows: 1, columns: 1 };
    plan.add({ kind: "format", ...cell, format: { width: Math.max(16, widthOfHeader(open)) } });
  });
  plan.write(sheet, 0, 0, [header, ...lines]);
  plan.add({
    kind: "createTable",
    name: objectName(schema.name),
    sheet,
    row: 0,
    column: 0,
    rows: bodyRows + 1,
    columns: width,
  });
  plan.add({
    kind: "format",
    sheet,
    row: 0,
    column: 0,
    rows: 1,
    columns: width,
    format: { bold: true, fill: "header", wrap: true },
  });
  plan.add({ kind: "freeze", sheet, rows: 1, columns: 1 });
  return sheet;
}

/** A choice is shown as the word that is offered for it, yes and no as the user would type them. */
export function shownValue(column: ColumnSchema, value: string | number | boolean | undefined): NewValue {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  const choice = column.choices?.find((one) => one.value === value);
  return choice ? offeredWord(choice) : value;
}

const FORMATS: Partial<Record<ColumnSchema["kind"], string>> = {
  text: "@",
  euro: "#,##0.00",
  share: "0%",
  year: "0",
  date: "dd/mm/yyyy",
};

function formatOf(column: ColumnSchema): { numberFormat?: string } {
  const numberFormat = numberFormatOf(column);
  return numberFormat === undefined ? {} : { numberFormat };
}

/** How the cells of a column are shown; undefined for as they are. */
export function numberFormatOf({ numberFormat, kind }: ColumnSchema): string | undefined {
  return numberFormat ?? FORMATS[kind];
}
