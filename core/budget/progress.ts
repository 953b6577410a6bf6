/** How far the budget is: whether it adds up, and whether anything in it must be looked at. */
import { lookAt, notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { budgetAnswer } from "./answer";
import { budgetLines } from "./budget-view";
import type { VatShown } from "./lines/vat";
import { readWorkbookBudget } from "./read-workbook-budget";

/** Done when there are lines with nothing to look at. The settings are those that the step itself computes with. */
export function progress(snapshot: Snapshot, shown: VatShown): Progress {
  const budget = readWorkbookBudget(snapshot);
  if (!budget) return notBegun();
  const { lines, findings } = budget.reading;
  const facts = [budgetAnswer(budgetLines(budget, shown), shown)];
  return lookAt(findings, facts) ?? { state: lines.length > 0 ? "done" : "busy", facts };
}
