/** The budget in the workbook, read once for every screen that shows something of it. */
import { budgetSentence } from "../core/budget/answer";
import { type LocatedBudget, locateBudget } from "../core/budget/reading/budget-link";
import { type BudgetReading, readBudget as readLines } from "../core/budget/reading/read-budget";
import { defaultVat, onVatBasis, type VatBasis } from "../core/budget/vat";
import type { Language } from "../core/cells/format-number";
import type { Snapshot } from "../core/workbook/snapshot";

/** What the step begins with; the first screen says the same. */
export const FIRST_BASIS: VatBasis = "including";

export interface ReadBudget {
  located: LocatedBudget;
  reading: BudgetReading;
  /** Whether it adds up, in one sentence. */
  sentence(language: Language): string;
}

/** undefined when the workbook holds no budget. */
export function readBudget(snapshot: Snapshot): ReadBudget | undefined {
  const located = locateBudget(snapshot);
  if (!located) return undefined;
  const reading = readLines(located.layout);
  return {
    located,
    reading,
    sentence: (language) => budgetSentence(onVatBasis(reading.lines, FIRST_BASIS, defaultVat), language),
  };
}
