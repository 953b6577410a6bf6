/** The money of the dossier: the table per year with action, policy field and account, and the sums above it. */

import { fundingGap, totals } from "../budget/balance";
import { type BudgetView, firstView, linesInView } from "../budget/budget-view";
import { isOwnMoney } from "../budget/funding/own-money";
import type { BudgetLine } from "../budget/lines/budget-line";
import type { Scenario } from "../budget/lines/money-line";
import { exactSum } from "../cells/exact-sum";
import type { Snapshot } from "../workbook/snapshot";

export interface MoneyRow {
  year: number | undefined;
  action: string;
  field: string;
  account: string;
  /** Euro, in full. */
  expense: number;
  income: number;
  /** Expenses, and income that is sure; what is not, or of which the sheet does not say it, stands in rows of its own. */
  certainty: "certain" | "expected" | "unsaid";
}

export interface Money {
  /** Oldest year first, those without a year last; within a year in the order of the budget. */
  rows: MoneyRow[];
  expense: number;
  /** Income of others that is sure, and all income of others times its chance: so that the net follows from the two. */
  certainIncome: number;
  expectedIncome: number;
  /** Income of others of which the budget nowhere says how certain it is; in `expectedIncome` in full, never in `certainIncome`. */
  unsaidIncome: number;
  /** What the municipality put in the budget itself as income, in full; in none of the sums above. */
  ownIncome: number;
  /** What the municipality pays itself: expenses without what others pay for sure. */
  net: number;
  /** The same as the steps Begroting and Impact show it, where that counts more income than what is sure. */
  inView: { scenario: Exclude<Scenario, "certain">; net: number } | undefined;
  /** Accounts that the expenses are entered under, each once: "action, field, account". */
  accounts: string[];
}

/** undefined when the workbook holds no budget, or one without a line that counts. With VAT as the view tells. */
export function moneyOf(snapshot: Snapshot, view: BudgetView = firstView): Money | undefined {
  const lines = linesInView(snapshot, view) ?? [];
  if (lines.length === 0) return undefined;
  const groups = new Map<string, { row: MoneyRow; lines: BudgetLine[] }>();
  for (const line of lines) {
    const { year, action = "", policyField: field = "", account = "" } = line;
    const certainty = certaintyOf(line);
    const key = JSON.stringify([year, action, field, account, certainty]);
    const known = groups.get(key);
    if (known) known.lines.push(line);
    else groups.set(key, { row: { year, action, field, account, expense: 0, income: 0, certainty }, lines: [line] });
  }
  const sum = (of: readonly BudgetLine[], kind: BudgetLine["kind"]) =>
    exactSum(of.filter((line) => line.kind === kind).map(({ amount }) => amount));
  const rows = [...groups.values()]
    .map(({ row, lines: of }): MoneyRow => ({ ...row, expense: sum(of, "expense"), income: sum(of, "income") }))
    .map((row, at) => ({ row, at }))
    .sort((a, b) => yearOf(a.row) - yearOf(b.row) || a.at - b.at)
    .map(({ row }) => row);
  const fromOthers = lines.filter((line) => line.kind === "expense" || !isOwnMoney(line));
  const accounts = lines
    .filter(({ kind }) => kind === "expense")
    .map(({ action, policyField, account }) => [action, policyField, account].filter(Boolean).join(", "))
    .filter((text) => text !== "");
  return {
    rows,
    expense: totals(lines, "full").expense,
    certainIncome: totals(
      fromOthers.filter(({ unsaid }) => !unsaid),
      "certain",
    ).income,
    expectedIncome: totals(fromOthers, "expected").income,
    unsaidIncome: totals(
      fromOthers.filter(({ unsaid }) => unsaid),
      "full",
    ).income,
    ownIncome: totals(lines.filter(isOwnMoney), "full").income,
    net: fundingGap(totals(fromOthers, "certain").balance),
    inView:
      view.scenario === "certain"
        ? undefined
        : { scenario: view.scenario, net: fundingGap(totals(fromOthers, view.scenario).balance) },
    accounts: [...new Set(accounts)],
  };
}

function certaintyOf({ kind, chance, unsaid }: BudgetLine): MoneyRow["certainty"] {
  if (kind === "expense") return "certain";
  if (unsaid) return "unsaid";
  return chance >= 1 ? "certain" : "expected";
}

function yearOf({ year }: MoneyRow): number {
  return year ?? Number.POSITIVE_INFINITY;
}
