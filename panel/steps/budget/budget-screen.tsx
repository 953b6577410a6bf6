/** The step Begroting: does it add up, per year, what if a subsidy fails, how risky is it, and who could pay. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { proposedLines } from "../../../core/budget/lines/proposed-lines";
import { readWorkbookBudget, type WorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { begroting } from "../../../core/budget/tables/begroting";
import { planCreateTables } from "../../../core/tables/plan-create";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { Reading } from "../../parts/reading";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useReading, useSnapshot } from "../../use-reading";
import { words as paneWords } from "../../words";
import { LearnMore } from "../learn-more";
import { BudgetOverviewView } from "./budget-overview-view";
import { FundingView } from "./funding-view";
import { LinesView, type ShownLines } from "./lines-view";
import { RiskView } from "./risk-view";
import { budgetScreens } from "./screens";
import { statusInTextAnswers } from "./status-in-text-answers";
import { useBudget } from "./use-budget";
import { WhatIfBar } from "./what-if-bar";
import { WhatIfView } from "./what-if-view";
import { words } from "./words";

export type BudgetView = "overview" | "whatIf" | "risk" | "funding";

export function BudgetScreen() {
  const { say } = usePane();
  const snapshot = useSnapshot();
  const budget = useReading(readWorkbookBudget);
  if (budget) return <Budget budget={budget} />;
  return <StepPage title={say(stepTitles.budget)}>{snapshot ? <NoBudget /> : <Reading />}</StepPage>;
}

function NoBudget() {
  const { say, open, plans, language } = usePane();
  return (
    <div className="ww-stack-wide">
      <p>{begroting.purpose[language]}</p>
      <p>{say(words.empty)}</p>
      <div className="ww-choices">
        <Button appearance="primary" onClick={() => open(budgetScreens.link)}>
          {say(paneWords.firstLink)}
        </Button>
        <WorkButton
          task={() =>
            plans.propose((snapshot) => planCreateTables(snapshot, [{ schema: begroting, rows: proposedLines() }]))
          }
        >
          {say(paneWords.emptyCreate)}
        </WorkButton>
      </div>
      <LearnMore step="budget" />
    </div>
  );
}

function Budget({ budget }: { budget: WorkbookBudget }) {
  const { say, announce } = usePane();
  const state = useBudget(budget);
  const [view, setView] = useState<BudgetView>("overview");
  const [shown, setShown] = useState<ShownLines>();
  if (shown) {
    return (
      <StepPage key="lines" title={shown.title} onBack={() => setShown(undefined)}>
        <WhatIfBar state={state} />
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
      title={say(view === "overview" ? stepTitles.budget : words[`${view}.title`])}
      findings={view === "overview" ? budget.reading.findings : []}
      answersTo={statusInTextAnswers}
      {...(back && { onBack: back })}
    >
      {view !== "whatIf" && <WhatIfBar state={state} />}
      {view === "overview" && <BudgetOverviewView state={state} onView={openView} onLines={setShown} />}
      {view === "whatIf" && <WhatIfView state={state} />}
      {view === "risk" && <RiskView state={state} />}
      {view === "funding" && <FundingView state={state} />}
    </StepPage>
  );
}
