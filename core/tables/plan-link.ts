/** The plan that links a user's own layout to a table, or forgets it. Only Koppelingen changes, never their sheet. */

import { foldWord } from "../cells/words";
import type { Plan } from "../workbook/plan";
import { buildPlan, type PlanBuilder } from "../workbook/plan-builder";
import { LINKS_SHEET } from "../workbook/plan-read";
import type { CellValue, Snapshot } from "../workbook/snapshot";
import { koppelingen } from "./koppelingen";
import { type Link, linkRows } from "./links";
import { linkName } from "./locate";
import { addTable } from "./plan-create";
import type { TableSchema } from "./schema";
import { words } from "./words";

/** Remembers the link in cells and gives the range a name, so that it follows inserted rows and columns. */
export function planLink(snapshot: Snapshot, link: Link, schema: TableSchema): Plan {
  const plan = buildPlan(snapshot, words.link, { table: schema.name, sheet: link.place.sheet });
  addLink(plan, snapshot, link, schema);
  return plan.build();
}

/** The same as a part of a plan that does more. Of several links in one plan only where Koppelingen is there already. */
export function addLink(plan: PlanBuilder, snapshot: Snapshot, link: Link, schema: TableSchema): void {
  writeLinks(plan, snapshot, schema.name, linkRows(link, schema));
  plan.add({ kind: "name", name: linkName(schema.name), ...link.place });
}

/** Forgets where a table stands; the user's sheet is not touched. */
export function planUnlink(snapshot: Snapshot, schema: TableSchema): Plan {
  const plan = buildPlan(snapshot, words.unlink, { table: schema.name });
  writeLinks(plan, snapshot, schema.name, []);
  const name = linkName(schema.name);
  if (snapshot.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    plan.add({ kind: "removeName", name });
  }
  return plan.build();
}

/** Puts these rows in the place of what Koppelingen says about a table. */
export function writeLinks(plan: PlanBuilder, snapshot: Snapshot, table: string, newRows: readonly string[][]): void {
  const width = koppelingen.columns.length;
  const { links } = snapshot;
  if (!links) {
    const keys = koppelingen.columns.map(({ key }) => key);
    const rows = newRows.map((row) => ({
      values: Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ""])),
    }));
    addTable(plan, { schema: koppelingen, rows });
    return;
  }
  const body = links.values.slice(1);
  const isOwn = (row: readonly CellValue[]) => foldWord(String(row[0] ?? "")) === foldWord(table);
  const kept = body.filter((row) => !isOwn(row) && row.some((value) => value !== ""));
  const rows = [...kept.map((row) => row.slice(0, width).map(String)), ...newRows];
  const blank = Array.from({ length: Math.max(0, body.length - rows.length) }, () => Array<string>(width).fill(""));
  plan.write(LINKS_SHEET, links.row + 1, links.column, [...rows, ...blank]);
  const size = { row: links.row, column: links.column, rows: Math.max(rows.length, 1) + 1, columns: width };
  if (snapshot.tables.some(({ name }) => name === koppelingen.name)) {
    plan.add({ kind: "resizeTable", name: koppelingen.name, sheet: LINKS_SHEET, ...size });
  }
}
