/** The cash year by year, with its lowest point, and lines that have no year yet. */

import { cashSentence } from "../../../core/budget/answer";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import type { BudgetOverview } from "../../../core/budget/overview";
import { words as budgetWords } from "../../../core/budget/words";
import { CashFlow } from "../../charts/cash-flow";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { useNumbers } from "../../parts/use-numbers";
import { FigureTable } from "./figure-table";
import type { ShownLines } from "./lines-view";
import { words } from "./words";

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
              year: say(words.year),
              income: say(words.income),
              expenses: say(words.expense),
              cumulative: say(words.cumulative),
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
            title={say(words.perYear)}
            groups={years.map((year) => ({ ...year, name: String(year.year) }))}
            onLines={onLines}
            folded
          />
        </>
      ) : (
        <p>{sentence}</p>
      )}
      {without.length > 0 && (
        <LinkButton onClick={() => onLines({ title: say(words.undated), lines: without })}>
          {say(budgetWords.cashUndated, { count: without.length })}
        </LinkButton>
      )}
    </div>
  );
}
