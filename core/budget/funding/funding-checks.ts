/** Checks the income in a budget against the rules of its sources. */

import { foldWord } from "../../cells/words";
import type { Text, TextValues } from "../../texts/text";
import type { Finding } from "../../workbook/finding";
import type { BudgetLine } from "../lines/budget-line";
import { sumEuro } from "../lines/cents";
import { begroting } from "../tables/begroting";
import { comesFrom, excludeEachOther, type FundingSource, paysFor } from "./funding-source";
import { isOwnMoney } from "./own-money";
import { words } from "./words";

/** A cent: rules are not broken by rounding. */
const CENT = 0.01;

/**
 * What in the budget goes against a rule of its source: above the maximum amount or share, below the minimum, too little
 * own money, two sources that exclude each other, or a category with more subsidy than cost. Every line counts in full.
 */
export function fundingChecks(lines: readonly BudgetLine[], sources: readonly FundingSource[]): Finding[] {
  const expenses = lines.filter(({ kind }) => kind === "expense");
  const others = lines.filter((line) => line.kind === "income" && !isOwnMoney(line));
  const own = Math.max(0, sumEuro([...expenses.map(amount), ...others.map((line) => 0 - line.amount)]));
  const used = sources.flatMap((source) => {
    const of = lines.filter((line) => comesFrom(line, source));
    const [first] = of;
    return first ? [{ source, first, total: sumEuro(of.map(amount)) }] : [];
  });

  const findings = used.flatMap(({ source, first, total }): Finding[] => {
    const eligible = sumEuro(expenses.filter(({ category }) => paysFor(source, category ?? "")).map(amount));
    const { name, maximum, minimum, share, ownShare } = source;
    const found: Finding[] = [];
    const tell = (text: Text, values: TextValues) => found.push(warning(first, text, { name, total, ...values }));
    if (maximum !== undefined && total > maximum + CENT) tell(words.sourceAboveMaximum, { maximum });
    if (minimum !== undefined && total < minimum - CENT) tell(words.sourceBelowMinimum, { minimum });
    const most = (share ?? 1) * eligible;
    if (total > most + CENT) {
      tell(words.sourceAboveShare, { percent: 100 * (share ?? 1), eligible, most });
    }
    const needed = (ownShare ?? 0) * eligible;
    if (own < needed - CENT) tell(words.sourceOwnTooLow, { percent: 100 * (ownShare ?? 0), own, needed });
    return found;
  });
  used.forEach(({ source, first }, index) => {
    for (const { source: other } of used.slice(index + 1)) {
      if (excludeEachOther(source, other)) {
        findings.push(warning(first, words.sourceExclusive, { name: source.name, other: other.name }));
      }
    }
  });
  return [...findings, ...overfunded(expenses, others)];
}

/** Only where income says for which category it is. */
function overfunded(expenses: readonly BudgetLine[], incomes: readonly BudgetLine[]): Finding[] {
  const categories = new Map<string, BudgetLine[]>();
  for (const line of incomes) {
    const category = foldWord(line.category ?? "");
    if (category !== "") categories.set(category, [...(categories.get(category) ?? []), line]);
  }
  return Array.from(categories).flatMap(([category, of]) => {
    const cost = sumEuro(expenses.filter((line) => foldWord(line.category ?? "") === category).map(amount));
    const total = sumEuro(of.map(amount));
    const [first] = of;
    // Income under a heading of its own ("Subsidies") is for no category of costs in particular.
    if (!first || cost === 0 || total <= cost + CENT) return [];
    return [warning(first, words.sourceOverfunded, { category: first.category ?? "", total, cost })];
  });
}

function amount(line: BudgetLine): number {
  return line.amount;
}

function warning({ cell }: BudgetLine, text: Text, values: TextValues): Finding {
  return { severity: "warning", text, values, table: begroting.name, cell };
}
