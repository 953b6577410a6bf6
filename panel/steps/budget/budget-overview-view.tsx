/** The budget at a glance: one sentence, three scenarios, from costs to gap, cash per year, and every group. */
import { useMemo } from "react";
import { budgetSentence } from "../../../core/budget/answer";
import type { Scenario } from "../../../core/budget/money-line";
import { budgetOverview } from "../../../core/budget/overview";
import { begroting } from "../../../core/tables/begroting";
import { planUnlink } from "../../../core/tables/plan-link";
import { rectAddress } from "../../../core/workbook/address";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { CellLink } from "../../parts/cell-link";
import { Icon } from "../../parts/icon";
import { LinkButton } from "../../parts/link-button";
import { ToggleButtons } from "../../parts/toggle-buttons";
import type { BudgetView } from "./budget-screen";
import { CashChart } from "./cash-chart";
import { FigureTable } from "./figure-table";
import type { ShownLines } from "./lines-view";
import { type BudgetState, NOTHING_TRIED } from "./use-budget";
import { VatFields } from "./vat-fields";
import { WaterfallChart } from "./waterfall-chart";
import { WriteBudget } from "./write-budget";

const SCENARIOS: readonly Scenario[] = ["certain", "expected", "full"];
const MORE = ["whatIf", "risk", "funding"] as const satisfies readonly BudgetView[];

interface Props {
  state: BudgetState;
  onView(view: BudgetView): void;
  onLines(shown: ShownLines): void;
}

export function BudgetOverviewView({ state, onView, onLines }: Props) {
  const { say, language } = usePane();
  const { settings, lines, change, tries } = state;
  const overview = useMemo(() => budgetOverview(lines, settings.scenario), [lines, settings.scenario]);
  const categories = overview.categories.filter(({ name }) => name !== "");
  const natures = overview.natures.filter(({ name }) => name !== "");
  return (
    <>
      <BudgetSource state={state} />
      <p className="ww-lead" aria-live="polite">
        {budgetSentence(lines, language)}
      </p>
      {tries && (
        <Bar tone="note" title={say("panel.whatIf.active")}>
          <LinkButton onClick={() => change({ whatIf: NOTHING_TRIED })}>{say("panel.whatIf.back")}</LinkButton>
        </Bar>
      )}
      <ToggleButtons
        label={say("panel.budget.scenario")}
        value={settings.scenario}
        options={SCENARIOS.map((value) => ({ value, label: say(`panel.scenario.${value}`) }))}
        onChange={(scenario) => change({ scenario })}
        hint={say(`panel.scenarioHint.${settings.scenario}`)}
      />
      <FigureTable
        title={say("panel.budget.total")}
        groups={[{ name: say("panel.budget.all"), ...overview }]}
        onLines={onLines}
      />
      <WaterfallChart lines={lines} scenario={settings.scenario} onLines={onLines} />
      <CashChart overview={overview} lines={lines} onLines={onLines} />
      {categories.length > 0 && (
        <FigureTable title={say("panel.budget.categories")} groups={overview.categories} onLines={onLines} folded />
      )}
      {natures.length > 0 && (
        <FigureTable title={say("panel.budget.natures")} groups={overview.natures} onLines={onLines} folded />
      )}
      <VatFields state={state} />
      <ul className="ww-tiles">
        {MORE.map((view) => (
          <li key={view}>
            <button type="button" className="ww-tile ww-plain-tile" onClick={() => onView(view)}>
              <span className="ww-row-spread">
                <span className="ww-tile-name">{say(`panel.${view}.title`)}</span>
                <Icon name="forward" />
              </span>
              <span className="ww-small ww-muted">{say(`panel.${view}.what`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <WriteBudget state={state} />
    </>
  );
}

function BudgetSource({ state }: { state: BudgetState }) {
  const { say, open, plans } = usePane();
  const { located } = state.budget;
  const { block } = located.layout;
  return (
    <div className="ww-small">
      <p className="ww-muted">{say("panel.source.reads", { sheet: block.sheet, address: rectAddress(block) })}</p>
      <div className="ww-row">
        <CellLink cell={{ sheet: block.sheet, row: block.row, column: block.column }}>
          {say("panel.source.go")}
        </CellLink>
        <LinkButton onClick={() => open({ name: "linkBudget" })}>{say("panel.source.change")}</LinkButton>
        {located.by === "link" && (
          <LinkButton onClick={() => void plans.propose((snapshot) => planUnlink(snapshot, begroting))}>
            {say("panel.source.unlink")}
          </LinkButton>
        )}
      </div>
    </div>
  );
}
