/** What the renovation costs the municipality, read from Begroting and never typed twice. */

import { totals } from "../budget/balance";
import { type BudgetView, linesInView } from "../budget/budget-view";
import { isOwnMoney } from "../budget/funding/own-money";
import type { BudgetLine } from "../budget/lines/budget-line";
import type { Scenario } from "../budget/lines/money-line";
import { foldWord } from "../cells/words";
import type { Finding } from "../workbook/finding";
import type { Snapshot } from "../workbook/snapshot";
import { words } from "./words";

export interface PolicyCost {
  /** Euro: expenses minus what others pay. Negative when others pay more. */
  net: number;
  /** The same in each scenario of the budget. */
  byScenario: Readonly<Record<Scenario, number>>;
  /** What it is added up from: expenses, and income of others; with VAT as the view tells. */
  lines: readonly BudgetLine[];
  findings: Finding[];
}

/** Own money of the municipality is not taken off: it is the cost. Without a budget `net` is NaN, with a finding. */
export function policyCost(snapshot: Snapshot, view: BudgetView): PolicyCost {
  const all = linesInView(snapshot, view);
  if (!all) {
    const none = { certain: Number.NaN, expected: Number.NaN, full: Number.NaN };
    const findings: Finding[] = [{ severity: "warning", text: words.noBudget }];
    return { net: Number.NaN, byScenario: none, lines: [], findings };
  }
  const lines = all.filter((line) => line.kind === "expense" || !isOwnMoney(line));
  const of = (one: Scenario) => 0 - totals(lines, one).balance;
  const byScenario = { certain: of("certain"), expected: of("expected"), full: of("full") };
  const net = byScenario[view.scenario];
  return { net, byScenario, lines, findings: [...aboutNet(net, byScenario), ...premiums(all)] };
}

function aboutNet(net: number, byScenario: PolicyCost["byScenario"]): Finding[] {
  if (net <= 0) return [{ severity: "warning", text: words.noNetCost }];
  return Math.min(...Object.values(byScenario)) <= 0 ? [{ severity: "note", text: words.noNetCostAtBest }] : [];
}

function premiums(lines: readonly BudgetLine[]): Finding[] {
  return lines
    .filter(({ kind, description }) => kind === "expense" && /\bpremies?\b/.test(foldWord(description)))
    .map(({ cell }): Finding => ({ severity: "warning", text: words.premiums, cell }));
}
