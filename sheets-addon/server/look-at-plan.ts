/** Looks how much of a plan stands in the file: for when it was refused half-way, or nobody heard how it ended. */
import { type Outcome, outcome } from "../../core/workbook/outcome";
import type { Plan } from "../../core/workbook/plan";
import type { PlanSeen } from "../rpc";
import { openBook } from "./book";
import { valueReader } from "./cell-values";
import { chartBefore } from "./charts";
import { findAreas } from "./find-areas";
import { alone } from "./lock";
import { readNames } from "./names";

/** null while the plan, or another, is still being written. */
export function lookAtPlan(plan: Plan): PlanSeen | null {
  return alone(() => ({ ...seenOf(plan), charts: chartsBefore(plan) })) ?? null;
}

function chartsBefore(plan: Plan): PlanSeen["charts"] {
  const book = openBook();
  return plan.changes.flatMap((change) => {
    if (change.kind !== "chart" || !book.sheets.has(change.sheet)) return [];
    const chart = chartBefore(book, change.sheet, change.chart);
    return chart ? [{ sheet: change.sheet, chart }] : [];
  });
}

/** The same for whoever holds the lock. */
export function seenOf(plan: Plan): Outcome {
  const book = openBook();
  const writes = plan.changes.filter((change) => change.kind === "write" && book.sheets.has(change.sheet));
  const found = findAreas(book, { ...plan, changes: writes, createsSheets: [] }, valueReader(book.file));
  const { tables, names } = readNames(book);
  return outcome(plan, found, { protectedSheets: [], tables: tables.map(({ name }) => name), sizes: tables, names });
}
