/** What the tables looked like when the dossier was written, in a few characters, and which changed since. */
import { readWorkbookBudget } from "../budget/read-workbook-budget";
import { begroting } from "../budget/tables/begroting";
import { contacten } from "../stakeholders/tables/contacten";
import { tableSchemas } from "../table-schemas";
import { type Facts, factsOf } from "../tables/facts";
import { koppelingen } from "../tables/koppelingen";
import { locate } from "../tables/locate";
import type { Sentence } from "../texts/text";
import { fingerprint } from "../workbook/fingerprint";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Block, Snapshot } from "../workbook/snapshot";
import { words } from "./words";

/** The row of Koppelingen that keeps what is known about the dossier. */
export const DOSSIER = { name: "Dossier", purpose: { nl: "", en: "" }, columns: [] } as const;

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
    const blocks =
      schema.name === begroting.name
        ? (readWorkbookBudget(snapshot)?.places ?? []).map(({ located }) => located.layout.block)
        : [locate(snapshot, schema)?.shape.block ?? []].flat();
    if (blocks.length > 0) marks.set(schema.name, markOf(blocks.flatMap(({ values }) => values)));
  }
  return marks;
});

/** One mark over all tables, for the last line of the print. */
export function workbookMark(snapshot: Snapshot): string {
  return fingerprint([...tableMarks(snapshot)].map(([name, mark]) => `${name} ${mark}`).join("|"));
}

function markOf(values: Block["values"]): string {
  const rows = values
    .map((line) => line.map((value) => String(value).trim()))
    .filter((line) => line.some((text) => text !== ""))
    .map((line) => JSON.stringify(line));
  const whole = fingerprint(rows.join());
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
    return before === after ? [] : [{ table, rows: rowsChanged(before, after) }];
  });
  return { day, tables };
}

function rowsChanged(before: string, after: string): number {
  const [then, now] = [rowMarks(before), rowMarks(after)];
  const added = without(now, then);
  const gone = without(then, now);
  return Math.max(1, added, gone);
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
