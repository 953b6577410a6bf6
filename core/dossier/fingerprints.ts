/** What the tables looked like when the dossier was written, in a few characters, and which changed since. */

import { readWorkbookBudget } from "../budget/read-workbook-budget";
import type { BudgetLayout } from "../budget/reading/layout";
import { begroting } from "../budget/tables/begroting";
import { DOSSIER } from "../checklist/readiness-history";
import { contacten } from "../stakeholders/tables/contacten";
import { tableSchemas } from "../table-schemas";
import { type Facts, factsOf } from "../tables/facts";
import { koppelingen } from "../tables/koppelingen";
import { locate } from "../tables/locate";
import type { Sentence } from "../texts/text";
import { fingerprint } from "../workbook/fingerprint";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Block, CellValue, Snapshot } from "../workbook/snapshot";
import { words } from "./words";

export const DAY_FACT = "day";
const TABLE_FACT = "table.";
/** Marks of single rows are kept so that one can say how many changed; of a longer table only that it did. */
const MOST_ROWS = 400;
const ROW_MARK = 3;
const BETWEEN = ":";

/** Six characters per table that the workbook holds; names and addresses of people are never looked at. */
export const tableMarks: (snapshot: Snapshot) => ReadonlyMap<string, string> = perSnapshot((snapshot) => {
  const marks = new Map<string, string>();
  for (const schema of tableSchemas) {
    if (schema.name === koppelingen.name || schema.name === contacten.name) continue;
    const parts =
      schema.name === begroting.name
        ? (readWorkbookBudget(snapshot)?.places ?? []).map(({ located }) => budgetPart(located.layout))
        : [locate(snapshot, schema)?.shape ?? []].flat().map(({ block, dataRows }) => ({ block, rows: dataRows }));
    if (parts.length > 0) marks.set(schema.name, markOf(parts));
  }
  return marks;
});

/** One mark over all tables, for the last line of the print. */
export function workbookMark(snapshot: Snapshot): string {
  return fingerprint([...tableMarks(snapshot)].map(([name, mark]) => `${name} ${mark}`).join("|"));
}

/** A block of a table, and which of its rows on the sheet hold something of their own: no header, title or total. */
interface Part {
  block: Block;
  rows: readonly number[];
}

function budgetPart(layout: BudgetLayout): Part {
  const lines = (layout.halves ?? [layout]).flatMap(({ rows }) => rows.filter(({ role }) => role === "line"));
  return { block: layout.block, rows: [...new Set(lines.map(({ row }) => row))] };
}

/**
 * The whole of it, by which one knows that something changed, and a mark for each row, by which one knows how much. In
 * that of a row an empty cell makes no difference: a column that is added to note one thing changes no other row.
 */
function markOf(parts: readonly Part[]): string {
  const filled = (line: readonly CellValue[] = []) => line.map((value) => String(value).trim());
  const holds = (line: readonly string[]) => line.some((text) => text !== "");
  const whole = fingerprint(
    parts
      .flatMap(({ block }) => block.values.map(filled).filter(holds))
      .map((line) => JSON.stringify(line))
      .join(),
  );
  const rows = parts
    .flatMap(({ block, rows: own }) => own.map((row) => filled(block.values[row - block.row])))
    .filter(holds)
    .map((line) => JSON.stringify(line.filter((text) => text !== "")));
  if (rows.length > MOST_ROWS) return whole;
  return whole + BETWEEN + rows.map((row) => fingerprint(row).slice(0, ROW_MARK)).join("");
}

/** What Koppelingen keeps about the tables, to compare with later. */
export function markFacts(snapshot: Snapshot): Facts {
  const known = factsOf(snapshot, DOSSIER);
  const gone = Object.keys(known).filter((fact) => fact.startsWith(TABLE_FACT));
  return {
    ...Object.fromEntries(gone.map((fact) => [fact, ""])),
    ...Object.fromEntries([...tableMarks(snapshot)].map(([name, mark]) => [TABLE_FACT + name, mark])),
  };
}

export interface ChangedTable {
  table: string;
  /** How many rows were added, changed or removed; at least 1. */
  rows: number;
}

/** When the dossier was written and what changed since; undefined when it never was. */
export function changedSince(snapshot: Snapshot): { day: string; tables: ChangedTable[] } | undefined {
  const facts = factsOf(snapshot, DOSSIER);
  const day = facts[DAY_FACT];
  if (day === undefined) return undefined;
  const now = tableMarks(snapshot);
  const then = new Map(
    Object.entries(facts).flatMap(([fact, mark]): [string, string][] =>
      fact.startsWith(TABLE_FACT) ? [[fact.slice(TABLE_FACT.length), mark]] : [],
    ),
  );
  const names = [...new Set([...now.keys(), ...then.keys()])];
  const tables = names.flatMap((table): ChangedTable[] => {
    const before = then.get(table) ?? "";
    const after = now.get(table) ?? "";
    return wholeMark(before) === wholeMark(after) ? [] : [{ table, rows: rowsChanged(before, after) }];
  });
  return { day, tables };
}

function rowsChanged(before: string, after: string): number {
  const [then, now] = [rowMarks(before), rowMarks(after)];
  const added = without(now, then);
  const gone = without(then, now);
  return Math.max(1, added, gone);
}

function wholeMark(mark: string): string {
  return mark.split(BETWEEN)[0] ?? "";
}

function rowMarks(mark: string): string[] {
  return (mark.split(BETWEEN)[1] ?? "").match(/.{3}/g) ?? [];
}

/** How many of the first are not among the second, each counted as often as it comes. */
function without(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>();
  for (const mark of second) left.set(mark, (left.get(mark) ?? 0) + 1);
  return first.filter((mark) => {
    const count = left.get(mark) ?? 0;
    left.set(mark, count - 1);
    return count <= 0;
  }).length;
}

/** "3 criteria", "1 gesprek", "2 rijen in Checklist". */
export function changeInWords({ table, rows }: ChangedTable): Sentence {
  const own = (words as Readonly<Record<string, (typeof words)[keyof typeof words]>>)[`changed.${table}`];
  return own ? { text: own, values: { count: rows } } : { text: words.changedTable, values: { count: rows, table } };
}
