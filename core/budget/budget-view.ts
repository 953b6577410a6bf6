/** How somebody looks at the budget: in which scenario, with or without VAT. Every step that names its figures asks this. */
import type { Snapshot } from "../workbook/snapshot";
import type { BudgetLine } from "./lines/budget-line";
import type { Scenario } from "./lines/money-line";
import { defaultBasis, defaultVat, onVatBasis, type VatBasis, type VatSettings } from "./lines/vat";
import { readWorkbookBudget } from "./read-workbook-budget";

export interface BudgetView {
  scenario: Scenario;
  basis: VatBasis;
  vat: VatSettings;
}

/** What the step Begroting shows before anybody chose something. */
export const firstView: BudgetView = { scenario: "expected", basis: defaultBasis, vat: defaultVat };

/** The lines of the workbook's budget with VAT as in the view; undefined when the workbook holds no budget. */
export function linesInView(
  snapshot: Snapshot,
  { basis, vat }: Omit<BudgetView, "scenario">,
): BudgetLine[] | undefined {
  const budget = readWorkbookBudget(snapshot);
  return budget && onVatBasis(budget.reading.lines, basis, vat);
}
