/** The cash year by year, with its lowest point, and lines that have no year yet. */
import { cashSentence } from "../../../core/budget/answer";
import type { BudgetLine } from "../../../core/budget/budget-line";
import type { BudgetOverview } from "../../../core/budget/overview";
import { CashFlow } from "../../charts/cash-flow";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { useNumbers } from "../../parts/use-numbers";
import { FigureTable } from "./figure-table";
import type { ShownLines } from "./lines-view";

interface Props {
  overview: BudgetOverview;
  lines: readonly BudgetLine[];
  onLines(shown: ShownLines): void;
}

export function CashChart({ overview, lines, onLines }: Props) {
  const { say, language } = usePane();
  const { euro } = useNumbers();
  const { years, undated, scenario } = overview;
  const without = undated.balance.lines;
  const sentence = cashSentence(lines, scenario, language);
  return (
    <div className="ww-stack">
      {years.length > 0 ? (
        <>
          <CashFlow
            title={sentence}
            sentence={sentence}
            words={{
              year: say("panel.budget.year"),
              income: say("panel.budget.income"),
              expenses: say("panel.budget.expense"),
              cumulative: say("panel.budget.cumulative"),
            }}
            years={years.map(({ year, income, expense, cumulative }) => ({
              year,
              income: income.euro,
              expenses: expense.euro,
              cumulative: cumulative.euro,
            }))}
            shown={euro}
          />
          <FigureTable
            title={say("panel.budget.perYear")}
            groups={years.map((year) => ({ ...year, name: String(year.year) }))}
            onLines={onLines}
            folded
          />
        </>
      ) : (
        <p>{sentence}</p>
      )}
      {without.length > 0 && (
        <LinkButton onClick={() => onLines({ title: say("panel.budget.undated"), lines: without })}>
          {say("budget.cash.undated", { count: without.length })}
        </LinkButton>
      )}
    </div>
  );
}
