/** The budget in one sentence, for the top of the step and of the sheets. */
import { formatEuro, type Language } from "../cells/format-number";
import { say } from "../texts/catalogue";
import { totals } from "./balance";
import type { BudgetLine } from "./budget-line";
import type { Scenario } from "./money-line";
import { budgetOverview } from "./overview";

/** Whether it adds up: for certain, and with all that may still come. */
export function budgetSentence(lines: readonly BudgetLine[], language: Language): string {
  const euro = (value: number) => formatEuro(Math.abs(value), 0, language);
  const certain = totals(lines, "certain").balance;
  const full = totals(lines, "full").balance;
  if (lines.length === 0) return say(language, "budget.answer.empty");
  if (certain >= 0) return say(language, "budget.answer.closes", { left: euro(certain) });
  const key = full >= 0 ? "budget.answer.mayClose" : "budget.answer.open";
  return say(language, key, { gap: euro(certain), rest: euro(full) });
}

/** When the cash is lowest; or that the lines have no years. */
export function cashSentence(lines: readonly BudgetLine[], scenario: Scenario, language: Language): string {
  const { lowest } = budgetOverview(lines, scenario);
  if (!lowest) return say(language, "budget.cash.noYears");
  const year = String(lowest.year);
  const values = { year, amount: formatEuro(Math.abs(lowest.cumulative.euro), 0, language) };
  return say(language, lowest.cumulative.euro < 0 ? "budget.cash.short" : "budget.cash.enough", values);
}
