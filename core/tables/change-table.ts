/** The one door to the rows of a user's table: written where the table stands, or in a sheet that is made for it. */
import { foldWord } from "../cells/words";
import type { Sentence } from "../texts/text";
import type { NewValue, Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { freeRows, growTable, placeColumns } from "./grow-table";
import { locate } from "./locate";
import { addTable, numberFormatOf, shownValue, type TableContentRow } from "./plan-create";
import type { ColumnSchema, KeyOf, RowOf, TableSchema } from "./schema";
import { columnOf, type TableShape } from "./shape";

/** What a row gets, by key: "" empties the cell, what is not named stays as it is. */
export type RowEdit<S extends TableSchema> = { readonly [K in keyof RowOf<S>]?: RowOf<S>[K] | "" };

/** The user's own columns of a row, by header. */
export type OpenCells = Readonly<Record<string, NewValue>>;

export interface TableChange<S extends TableSchema> {
  /** Changes a row that is there, by its number on the sheet. */
  set(row: number, values: RowEdit<S>, open?: OpenCells): void;
  /** Adds a row below everything that stands under the header, and returns its number on the sheet. */
  add(values: RowEdit<S>, open?: OpenCells): number;
  /** The columns of these headers: the user's own that are there, or new ones right of the last. */
  columns(headers: readonly string[]): number[];
}

export interface ChangedTable {
  /** Where the table stands. */
  sheet: string;
  /** The sheet is made by this plan. */
  isNew: boolean;
}

/**
 * Changes the table of a schema: words of choices are written as the drop-down offers them, a column that the user's
 * own table lacks is added where there is something to write in it, and the table grows along. Where the workbook has
 * no such table, its sheet is made with the added rows.
 */
export function changeTable<S extends TableSchema>(
  plan: PlanBuilder,
  snapshot: Snapshot,
  schema: S,
  change: (table: TableChange<S>) => void,
): ChangedTable {
  const located = locate(snapshot, schema);
  if (!located) return { sheet: makeNew(plan, schema, change), isNew: true };
  changePresent(plan, snapshot, schema, located.shape, change);
  return { sheet: located.shape.block.sheet, isNew: false };
}

function changePresent<S extends TableSchema>(
  plan: PlanBuilder,
  snapshot: Snapshot,
  schema: S,
  shape: TableShape,
  change: (table: TableChange<S>) => void,
): void {
  const { sheet } = shape.block;
  const added = new Map<string, number>();
  const free = freeRows(snapshot, shape);
  const looks = new Map<string, { column: number; numberFormat: string; rows: Set<number> }>();
  let last = 0;

  /** The column of a header, a new one each time beside those that were added before. */
  const columnsOf = (headers: readonly string[]): number[] => {
    const fresh = headers.filter(
      (header, index) =>
        !added.has(foldWord(header)) && headers.findIndex((one) => foldWord(one) === foldWord(header)) === index,
    );
    const wider = withColumns(shape, added);
    placeColumns(plan, wider, fresh).forEach((column, index) => {
      added.set(foldWord(fresh[index] ?? ""), column);
    });
    return headers.map((header) => added.get(foldWord(header)) ?? 0);
  };
  const write = (row: number, values: RowEdit<S>, open: OpenCells = {}) => {
    for (const [key, value] of Object.entries(values) as [KeyOf<S>, string | number | boolean | undefined][]) {
      const column = schema.columns.find((one) => one.key === key);
      if (!column || value === undefined) continue;
      const present = columnOf(shape, key)?.column;
      if (present === undefined && value === "") continue;
      const place = present ?? columnsOf([column.header])[0] ?? 0;
      plan.write(sheet, row, place, [[shownValue(column, value)]]);
      const numberFormat =
        LOOKS.includes(column.kind) && typeof value === "number" ? numberFormatOf(column) : undefined;
      // A number that stands there already is shown as its keeper wants it.
      if (numberFormat === undefined || typeof valueAt(snapshot, sheet, row, place) === "number") continue;
      const look = looks.get(key) ?? { column: place, numberFormat, rows: new Set() };
      looks.set(key, look);
      look.rows.add(row);
    }
    const headers = Object.keys(open);
    columnsOf(headers).forEach((column, index) => {
      plan.write(sheet, row, column, [[open[headers[index] ?? ""] ?? ""]]);
    });
  };

  change({
    set: write,
    add(values, open) {
      last = free.take();
      write(last, values, open);
      return last;
    },
    columns: columnsOf,
  });
  for (const { column, numberFormat, rows } of looks.values()) {
    for (const run of runsOf(rows)) {
      plan.add({ kind: "format", sheet, column, columns: 1, ...run, format: { numberFormat } });
    }
  }
  growTable(plan, snapshot, schema.name, shape, { row: last, column: Math.max(0, ...added.values()) });
}

/** Numbers that say nothing to a reader without a look of their own: 46371, 0.35. */
const LOOKS: readonly ColumnSchema["kind"][] = ["date", "share", "euro"];

/** Rows that follow each other, taken together. */
function runsOf(rows: ReadonlySet<number>): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.rows === row) last.rows++;
    else runs.push({ row, rows: 1 });
  }
  return runs;
}

/** The shape with the columns that this change added, so that further ones come right of them. */
function withColumns(shape: TableShape, added: ReadonlyMap<string, number>): TableShape {
  const columns = [...added].map(([header, column]) => ({ column, header, open: false, certainty: "sure" as const }));
  return { ...shape, columns: [...shape.columns, ...columns] };
}

/** Changes one table as a plan of its own; a sheet that is made for it is shown. */
export function planTable<S extends TableSchema>(
  snapshot: Snapshot,
  schema: S,
  title: Sentence,
  change: (table: TableChange<S>) => void,
): Plan {
  const plan = buildPlan(snapshot, title.text, title.values);
  const { sheet, isNew } = changeTable(plan, snapshot, schema, change);
  if (isNew) plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}

function makeNew<S extends TableSchema>(plan: PlanBuilder, schema: S, change: (table: TableChange<S>) => void): string {
  const headers: string[] = [];
  const rows: { values: RowEdit<S>; open: OpenCells }[] = [];
  const columns = (wanted: readonly string[]) =>
    wanted.map((header) => {
      const known = headers.findIndex((one) => foldWord(one) === foldWord(header));
      return schema.columns.length + (known >= 0 ? known : headers.push(header) - 1);
    });
  change({
    set() {
      // A table that is not there has no rows to change.
    },
    add(values, open = {}) {
      columns(Object.keys(open));
      rows.push({ values, open });
      return rows.length;
    },
    columns,
  });
  const content = rows.map(
    ({ values, open }): TableContentRow => ({
      values: values as TableContentRow["values"],
      open: headers.map((header) => valueUnder(open, header)),
    }),
  );
  return addTable(plan, { schema, openHeaders: headers, rows: content });
}

function valueUnder(open: OpenCells, header: string): NewValue {
  return Object.entries(open).find(([one]) => foldWord(one) === foldWord(header))?.[1] ?? "";
}
