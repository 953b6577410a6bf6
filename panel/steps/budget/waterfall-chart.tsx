/** From costs to gap, with each step's lines one press away. */

import { useMemo } from "react";
import { budgetSentence } from "../../../core/budget/answer";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import type { Scenario } from "../../../core/budget/lines/money-line";
import type { VatShown } from "../../../core/budget/lines/vat";
import { waterfall } from "../../../core/budget/waterfall";
import { words as budgetWords } from "../../../core/budget/words";
import { Waterfall } from "../../charts/waterfall";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { useNumbers } from "../../parts/use-numbers";
import type { ShownLines } from "./lines-view";
import { words } from "./words";

interface Props {
  lines: readonly BudgetLine[];
  scenario: Scenario;
  vat: VatShown;
  onLines(shown: ShownLines): void;
}

export function WaterfallChart({ lines, scenario, vat, onLines }: Props) {
  const { say, language } = usePane();
  const { euro } = useNumbers();
  const steps = useMemo(() => waterfall(lines, scenario), [lines, scenario]);
  const last = steps[steps.length - 1];
  if (!last || steps.length < 2) return null;
  const short = last.label === budgetWords.stepGap;
  return (
    <div className="ww-stack">
      <Waterfall
        title={say(short ? words.waterfallShort : words.waterfallLeft, {
          amount: euro(last.figure.euro),
        })}
        sentence={budgetSentence(lines, language, vat)}
        columns={[say(words.step), say(words.amount)]}
        bars={steps.map((step, index) => ({
          label: say(step.label),
          from: step.from,
          to: step.to,
          whole: index === 0 || index === steps.length - 1,
          tone: index === 0 || (index === steps.length - 1 && short) ? "out" : "in",
          shown: euro(step.figure.euro),
        }))}
      />
      <details>
        <summary>{say(words.behind)}</summary>
        <ul className="ww-stack-tight">
          {steps.slice(0, -1).map((step) => (
            <li key={step.label.key}>
              <LinkButton onClick={() => onLines({ title: say(step.label), lines: step.figure.lines })}>
                {say(step.label)}, {euro(step.figure.euro)}
              </LinkButton>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
