/** Writes the overview and the cash flow to sheets, in one of three forms. What is tried out is not written. */

import { useState } from "react";
import { readWorkbookBudget } from "../../../core/budget/read-workbook-budget";
import { riskLinesOf } from "../../../core/budget/risk-lines";
import { CASH_SHEET, OVERVIEW_SHEET } from "../../../core/budget/sheets/overview-sheet";
import { planBudget } from "../../../core/budget/sheets/plan-budget";
import { usePane } from "../../pane";
import { ALL_FORMS, FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { words } from "../../words";
import type { BudgetState } from "./use-budget";
import { simulate } from "./use-risk";
import { words as budgetWords } from "./words";

export function WriteBudget({ state }: { state: BudgetState }) {
  const { say, plans } = usePane();
  const [form, setForm] = useState<ResultForm>("values");
  const { settings, budget } = state;
  const write = async () => {
    const risk = await simulate(riskLinesOf(budget, settings));
    if (!risk) return;
    await plans.propose(
      (snapshot) => {
        const now = readWorkbookBudget(snapshot);
        return (
          now &&
          planBudget(
            snapshot,
            { lines: riskLinesOf(now, settings), basis: settings.basis, vat: settings.vat, risk },
            form,
            today(),
          )
        );
      },
      { sheets: [OVERVIEW_SHEET, CASH_SHEET] },
    );
  };
  return (
    <section className="ww-stack">
      <h2>{say(words.choiceWrite)}</h2>
      {state.tries && <p>{say(budgetWords.whatIfNotWritten)}</p>}
      <FormField value={form} forms={ALL_FORMS} onChange={setForm} />
      <div>
        <WorkButton appearance="primary" task={write}>
          {say(words.choiceWrite)}
        </WorkButton>
      </div>
    </section>
  );
}
