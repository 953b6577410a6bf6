/** The budget in one sentence, for the top of the step and of the sheets. */

import { formatEuro, type Language } from "../cells/format-number";
import { type Sentence, say, type Text } from "../texts/text";
import { totals } from "./balance";
import type { BudgetLine } from "./lines/budget-line";
import type { Scenario } from "./lines/money-line";
import type { VatShown } from "./lines/vat";
import { budgetOverview } from "./overview";
import { words } from "./words";

/**
 * Whether it adds up: for certain, and with all that may still come. In euros. `shown`: the VAT basis that the lines are
 * on; without it the sentence says nothing about VAT.
 */
export function budgetAnswer(lines: readonly BudgetLine[], shown?: VatShown): Sentence {
  if (lines.length === 0) return { text: words.answerEmpty };
  const certain = totals(lines, "certain").balance;
  const { balance: full, income, expense } = totals(lines, "full");
  const vat = vatWords(lines, shown);
  // Half a budget is no answer: the other half may stand on another sheet.
  if (!lines.some(isOf("expense"))) return { text: words.answerOnlyIncome, values: { income, vat } };
  if (!lines.some(isOf("income"))) return { text: words.answerOnlyExpenses, values: { expense, vat } };
  const gap = Math.abs(certain);
  // Money of which nobody said that it is certain never makes a budget close "for certain".
  if (isCertaintyUnsaid(lines)) {
    if (certain >= 0) return { text: words.answerClosesUnsaid, values: { left: certain, vat } };
    if (certain === full) return { text: words.answerOpenUnsaid, values: { gap, vat } };
  }
  if (certain >= 0) return { text: words.answerCloses, values: { left: certain, vat } };
  if (certain === full) return { text: words.answerShort, values: { gap, vat } };
  return {
    text: full >= 0 ? words.answerMayClose : words.answerOpen,
    values: { gap, rest: Math.abs(full), vat },
  };
}

/** Whether there is income of which nothing says how certain it is: then no sentence may call the budget certain. */
export function isCertaintyUnsaid(lines: readonly Pick<BudgetLine, "unsaid" | "amount">[]): boolean {
  return lines.some(({ unsaid, amount }) => unsaid === true && amount !== 0);
}

function isOf(kind: BudgetLine["kind"]): (line: BudgetLine) => boolean {
  return (line) => line.kind === kind && line.amount !== 0;
}

/** The words for the basis of the amounts. Where neither the sheet nor the user says anything of VAT, nobody knows whether it is in the amounts. */
export function vatWords(lines: readonly BudgetLine[], shown: VatShown | undefined): Text {
  if (!shown) return words.vatUnsaid;
  const known =
    shown.vat.rate > 0 || lines.some(({ kind, vat, inclusive }) => kind === "expense" && (vat || inclusive));
  if (!known) return words.vatNowhere;
  return shown.basis === "including" ? words.vatIncluding : words.vatExcluding;
}

/** The same, said in a language. */
export function budgetSentence(lines: readonly BudgetLine[], language: Language, shown?: VatShown): string {
  const { text, values } = budgetAnswer(lines, shown);
  return say(language, text, values);
}

/** When the cash is lowest; or that the lines have no years. */
export function cashSentence(lines: readonly BudgetLine[], scenario: Scenario, language: Language): string {
  const { lowest } = budgetOverview(lines, scenario);
  if (!lowest) return say(language, words.cashNoYears);
  const year = String(lowest.year);
  const values = { year, amount: formatEuro(Math.abs(lowest.cumulative.euro), 0, language) };
  return say(language, lowest.cumulative.euro < 0 ? words.cashShort : words.cashEnough, values);
}
