/** From costs to gap in steps: how much each kind of income takes off. */

import type { Text } from "../texts/text";
import { isOwnMoney } from "./funding/own-money";
import type { BudgetLine } from "./lines/budget-line";
import { toEuro } from "./lines/cents";
import { type Figure, figureOf } from "./lines/figure";
import type { Scenario } from "./lines/money-line";
import { words } from "./words";

export interface WaterfallStep {
  label: Text;
  /** What the step adds (costs) or takes off (income); the gap or surplus at the end. */
  figure: Figure;
  /** Where the bar begins and ends, in euro still to find; below 0 is a surplus. */
  from: number;
  to: number;
}

type Step = "own" | "received" | "granted" | "unsaid" | "requested" | "possible";

const LABELS: Readonly<Record<Step, Text>> = {
  own: words.stepOwn,
  received: words.stepReceived,
  granted: words.stepGranted,
  unsaid: words.stepUnsaid,
  requested: words.stepRequested,
  possible: words.stepPossible,
};

/** Costs first, then own money and income from sure to unsure, then what is missing or left. Empty steps are left out. */
export function waterfall(lines: readonly BudgetLine[], scenario: Scenario): WaterfallStep[] {
  const costs = figureOf(
    lines.filter(({ kind }) => kind === "expense"),
    scenario,
  );
  const steps: WaterfallStep[] = [{ label: words.stepCosts, figure: costs, from: 0, to: costs.euro }];
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
  const label = open > 0 ? words.stepGap : words.stepSurplus;
  steps.push({ label, figure: { euro: Math.abs(open), lines: all }, from: open, to: 0 });
  return steps;
}

/** By status, and where there is none by the probability; income of which the sheet says neither stands apart. */
function stepOf(line: BudgetLine): Step {
  if (isOwnMoney(line)) return "own";
  // What nobody called certain is not shown as granted, though it counts in full.
  if (line.unsaid) return "unsaid";
  if (line.status === "ontvangen" && line.chance === 1) return "received";
  if (line.chance === 1) return "granted";
  return line.status === "mogelijk" || line.chance <= 0.25 ? "possible" : "requested";
}
