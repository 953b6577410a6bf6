/** The step Begroting: does it add up, per year, what if a subsidy fails, how risky is it, and who could pay. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { proposedLines } from "../../../core/budget/proposed-lines";
import { begroting } from "../../../core/tables/begroting";
import { planCreateTables } from "../../../core/tables/plan-create";
import { usePane } from "../../pane";
import { Reading } from "../../parts/reading";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import type { ReadBudget } from "../../read-budget";
import { BudgetOverviewView } from "./budget-overview-view";
import { FundingView } from "./funding-view";
import { LinesView, type ShownLines } from "./lines-view";
import { RiskView } from "./risk-view";
import { useBudget } from "./use-budget";
import { WhatIfView } from "./what-if-view";

export type BudgetView = "overview" | "whatIf" | "risk" | "funding";

export function BudgetScreen() {
  const { say, budget, ready } = usePane();
  if (budget) return <Budget budget={budget} />;
  return <StepPage title={say("panel.step.budget")}>{ready ? <NoBudget /> : <Reading />}</StepPage>;
}

function NoBudget() {
  const { say, open, plans, language } = usePane();
  return (
    <div className="ww-stack-wide">
      <p>{begroting.purpose[language]}</p>
      <p>{say("panel.budget.empty")}</p>
      <div className="ww-choices">
        <Button appearance="primary" onClick={() => open({ name: "linkBudget" })}>
          {say("panel.first.link")}
        </Button>
        <WorkButton
          task={() =>
            plans.propose((snapshot) => planCreateTables(snapshot, [{ schema: begroting, rows: proposedLines() }]))
          }
        >
          {say("panel.empty.create")}
        </WorkButton>
      </div>
    </div>
  );
}

function Budget({ budget }: { budget: ReadBudget }) {
  const { say, announce } = usePane();
  const state = useBudget(budget);
  const [view, setView] = useState<BudgetView>("overview");
  const [shown, setShown] = useState<ShownLines>();
  if (shown) {
    return (
      <StepPage key="lines" title={shown.title} onBack={() => setShown(undefined)}>
        <LinesView shown={shown} lines={state.lines} />
      </StepPage>
    );
  }
  const openView = (next: BudgetView) => {
    announce("");
    setView(next);
  };
  const back = view === "overview" ? undefined : () => openView("overview");
  return (
    <StepPage
      key={view}
      title={say(view === "overview" ? "panel.step.budget" : `panel.${view}.title`)}
      findings={view === "overview" ? budget.reading.findings : []}
      {...(back && { onBack: back })}
    >
      {view === "overview" && <BudgetOverviewView state={state} onView={openView} onLines={setShown} />}
      {view === "whatIf" && <WhatIfView state={state} />}
      {view === "risk" && <RiskView state={state} />}
      {view === "funding" && <FundingView state={state} />}
    </StepPage>
  );
}
