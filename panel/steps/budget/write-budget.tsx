/** Writes the overview and the cash flow to sheets, in one of three forms. What is tried out is not written. */
import { useState } from "react";
import { CASH_SHEET, OVERVIEW_SHEET } from "../../../core/budget/overview-sheet";
import { planBudget } from "../../../core/budget/plan-budget";
import { usePane } from "../../pane";
import { FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { readBudget } from "../../read-budget";
import { type BudgetState, linesFor } from "./use-budget";
import { simulate } from "./use-risk";

export function WriteBudget({ state }: { state: BudgetState }) {
  const { say, plans } = usePane();
  const [form, setForm] = useState<ResultForm>("values");
  const { settings, budget } = state;
  const write = async () => {
    const risk = await simulate(linesFor(budget, settings));
    if (!risk) return;
    await plans.propose(
      (snapshot) => {
        const now = readBudget(snapshot);
        return now && planBudget(snapshot, { lines: linesFor(now, settings), basis: settings.basis, risk }, form);
      },
      { sheets: [OVERVIEW_SHEET, CASH_SHEET] },
    );
  };
  return (
    <section className="ww-stack">
      <h2>{say("panel.choice.write")}</h2>
      <FormField value={form} onChange={setForm} />
      <div>
        <WorkButton appearance="primary" task={write}>
          {say("panel.choice.write")}
        </WorkButton>
      </div>
    </section>
  );
}
