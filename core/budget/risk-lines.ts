/**
 * Lines as their risk is computed: on the VAT basis of the view, with a range where they give none, and those that hang
 * together as one. Apart from budget-view.ts, since the home needs no risk.
 */
import type { Band } from "./band";
import { budgetLines } from "./budget-view";
import type { BudgetLine } from "./lines/budget-line";
import { withGroups } from "./lines/hangs-together";
import type { VatShown } from "./lines/vat";
import type { WorkbookBudget } from "./read-workbook-budget";
import { withBands } from "./risk-report";

/** Lines that are on a VAT basis already. `band`: for expenses of any category. */
export function riskLines(lines: readonly BudgetLine[], band: Band): BudgetLine[] {
  return withGroups(withBands(lines, { categories: new Map(), other: band }));
}

/** The lines of a budget as in the view, nothing tried out. */
export function riskLinesOf(budget: WorkbookBudget, view: VatShown & { band: Band }): BudgetLine[] {
  return riskLines(budgetLines(budget, view), view.band);
}
