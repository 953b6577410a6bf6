/** The budget in the workbook, read once for every screen that shows something of it. */
import { type LocatedBudget, locateBudget } from "../core/budget/budget-link";
import { type BudgetReading, readBudget as readLines } from "../core/budget/read-budget";
import type { Snapshot } from "../core/workbook/snapshot";

export interface ReadBudget {
  located: LocatedBudget;
  reading: BudgetReading;
}

/** undefined when the workbook holds no budget. */
export function readBudget(snapshot: Snapshot): ReadBudget | undefined {
  const located = locateBudget(snapshot);
  return located && { located, reading: readLines(located.layout) };
}
