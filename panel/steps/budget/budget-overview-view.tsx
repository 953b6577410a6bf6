/** The budget at a glance: one sentence, three scenarios, from costs to gap, cash per year, and every group. */

import { useMemo } from "react";
import { budgetSentence } from "../../../core/budget/answer";
import { SCENARIOS } from "../../../core/budget/lines/money-line";
import { budgetOverview } from "../../../core/budget/overview";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { LearnMore } from "../learn-more";
import type { BudgetView } from "./budget-screen";
import { BudgetSource } from "./budget-source";
import { CashChart } from "./cash-chart";
import { FigureTable } from "./figure-table";
import type { ShownLines } from "./lines-view";
import type { BudgetState } from "./use-budget";
import { VatFields } from "./vat-fields";
import { WaterfallChart } from "./waterfall-chart";
import { words } from "./words";
import { WriteBudget } from "./write-budget";

const MORE = ["whatIf", "risk", "funding"] as const satisfies readonly BudgetView[];

interface Props {
  state: BudgetState;
  onView(view: BudgetView): void;
  onLines(shown: ShownLines): void;
}

export function BudgetOverviewView({ state, onView, onLines }: Props) {
  const { say, language } = usePane();
  const { settings, lines, change } = state;
  const overview = useMemo(() => budgetOverview(lines, settings.scenario), [lines, settings.scenario]);
  const categories = overview.categories.filter(({ name }) => name !== "");
  const natures = overview.natures.filter(({ name }) => name !== "");
  return (
    <>
      <BudgetSource budget={state.budget} />
      <p className="ww-lead" aria-live="polite">
        {budgetSentence(lines, language, settings)}
      </p>
      <ToggleButtons
        label={say(words.scenario)}
        value={settings.scenario}
        options={SCENARIOS.map((value) => ({ value, label: say(words[`scenario.${value}`]) }))}
        onChange={(scenario) => change({ scenario })}
        hint={say(words[`scenarioHint.${settings.scenario}`])}
      />
      <FigureTable title={say(words.total)} groups={[{ name: say(words.all), ...overview }]} onLines={onLines} />
      <WaterfallChart lines={lines} scenario={settings.scenario} vat={settings} onLines={onLines} />
      <CashChart overview={overview} lines={lines} onLines={onLines} />
      {categories.length > 0 && (
        <FigureTable title={say(words.categories)} groups={overview.categories} onLines={onLines} folded />
      )}
      {natures.length > 0 && (
        <FigureTable title={say(words.natures)} groups={overview.natures} onLines={onLines} folded />
      )}
      <VatFields state={state} />
      <ul className="ww-tiles">
        {MORE.map((view) => (
          <li key={view}>
            <button type="button" className="ww-tile ww-plain-tile" onClick={() => onView(view)}>
              <span className="ww-row-spread">
                <span className="ww-tile-name">{say(words[`${view}.title`])}</span>
                <Icon name="forward" />
              </span>
              <span className="ww-small ww-muted">{say(words[`${view}.what`])}</span>
            </button>
          </li>
        ))}
      </ul>
      <WriteBudget state={state} />
      <LearnMore step="budget" />
    </>
  );
}
