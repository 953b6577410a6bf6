/** From costs to gap in steps: how much each kind of income takes off. */
import type { TextKey } from "../texts/catalogue";
import type { BudgetLine } from "./budget-line";
import { toEuro } from "./cents";
import { type Figure, figureOf } from "./figure";
import { isOwnMoney } from "./funding/own-money";
import type { Scenario } from "./money-line";

export interface WaterfallStep {
  label: TextKey;
  /** What the step adds (costs) or takes off (income); the gap or surplus at the end. */
  figure: Figure;
  /** Where the bar begins and ends, in euro still to find; below 0 is a surplus. */
  from: number;
  to: number;
}

type Step = "own" | "received" | "granted" | "requested" | "possible";

const LABELS: Readonly<Record<Step, TextKey>> = {
  own: "budget.step.own",
  received: "budget.step.received",
  granted: "budget.step.granted",
  requested: "budget.step.requested",
  possible: "budget.step.possible",
};

/** Costs first, then own money and income from sure to unsure, then what is missing or left. Empty steps are left out. */
export function waterfall(lines: readonly BudgetLine[], scenario: Scenario): WaterfallStep[] {
  const costs = figureOf(
    lines.filter(({ kind }) => kind === "expense"),
    scenario,
  );
  const steps: WaterfallStep[] = [{ label: "budget.step.costs", figure: costs, from: 0, to: costs.euro }];
  let open = costs.euro;
  for (const step of Object.keys(LABELS) as Step[]) {
    const figure = figureOf(
      lines.filter((line) => line.kind === "income" && stepOf(line) === step),
      scenario,
    );
    if (figure.lines.length === 0) continue;
    const to = toEuro(100 * open - 100 * figure.euro);
    steps.push({ label: LABELS[step], figure, from: open, to });
    open = to;
  }
  const all = steps.flatMap(({ figure }) => figure.lines).sort((a, b) => a - b);
  const label = open > 0 ? "budget.step.gap" : "budget.step.surplus";
  steps.push({ label, figure: { euro: Math.abs(open), lines: all }, from: open, to: 0 });
  return steps;
}

/** By status, and where there is none by the probability. */
function stepOf(line: BudgetLine): Step {
  if (isOwnMoney(line)) return "own";
  if (line.status === "ontvangen" && line.chance === 1) return "received";
  if (line.chance === 1) return "granted";
  return line.status === "mogelijk" || line.chance <= 0.25 ? "possible" : "requested";
}
