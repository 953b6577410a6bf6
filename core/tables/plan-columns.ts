/** Adds the columns that a table of the user lacks. */

import type { Plan } from "../workbook/plan";
import { buildPlan } from "../workbook/plan-builder";
import type { Snapshot } from "../workbook/snapshot";
import { growTable, placeColumns } from "./grow-table";
import { locate } from "./locate";
import type { TableSchema } from "./schema";
import { words } from "./words";

/**
 * Writes these headers right of the last column, and makes the table reach that far; one that somebody typed there
 * already is taken in as it stands. undefined when the table is not there.
 */
export function planColumns(snapshot: Snapshot, schema: TableSchema, headers: readonly string[]): Plan | undefined {
  const located = locate(snapshot, schema);
  if (!located) return undefined;
  const plan = buildPlan(snapshot, words.planColumns, { count: headers.length, table: schema.name });
  const columns = placeColumns(plan, located.shape, headers);
  growTable(plan, snapshot, schema.name, located.shape, { row: 0, column: Math.max(...columns) });
  return plan.build();
}
