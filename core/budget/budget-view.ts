/** How somebody looks at the budget: in which scenario, with or without VAT. Every step that names its figures asks this. */
import type { Snapshot } from "../workbook/snapshot";
import type { BudgetLine } from "./lines/budget-line";
import type { Scenario } from "./lines/money-line";
import { defaultBasis, defaultVat, onVatBasis, type VatShown } from "./lines/vat";
import { readWorkbookBudget, type WorkbookBudget } from "./read-workbook-budget";

export interface BudgetView extends VatShown {
  scenario: Scenario;
}

/** What the step Begroting shows before anybody chose something. */
export const firstView: BudgetView = { scenario: "expected", basis: defaultBasis, vat: defaultVat };

/** The lines of the workbook's budget with VAT as in the view; undefined when the workbook holds no budget. */
export function linesInView(snapshot: Snapshot, view: VatShown): BudgetLine[] | undefined {
  const budget = readWorkbookBudget(snapshot);
  return budget && budgetLines(budget, view);
}

/** The same of a budget that was read already. */
export function budgetLines({ reading }: WorkbookBudget, { basis, vat }: VatShown): BudgetLine[] {
  return onVatBasis(reading.lines, basis, vat);
}
