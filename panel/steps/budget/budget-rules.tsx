/** How the sheet tells income from expenses, and the year of lines that name none. */

import { Checkbox } from "@fluentui/react-components";
import type { BudgetLayout, LayoutChoices, SideRule } from "../../../core/budget/reading/layout";
import { isYear } from "../../../core/cells/year";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Icon } from "../../parts/icon";
import { NumberField } from "../../parts/number-field";
import { words as linkWords } from "../../shell/link/words";
import { words } from "./words";

const RULES: readonly SideRule[] = ["column", "columns", "blocks", "sign", "expense", "income"];

export interface LayoutProps {
  layout: BudgetLayout;
  choices: LayoutChoices;
  onChange(choices: LayoutChoices): void;
}

const CERTAINTIES = ["unsaid", "certain", "open"] as const;

interface Props extends LayoutProps {
  /** There is income of which the sheet does not say how certain it is. */
  asksStatus: boolean;
  /** The texts of the sheet say it. */
  asksTexts: boolean;
}

export function BudgetRules({ layout, choices, asksStatus, asksTexts, onChange }: Props) {
  const { say } = usePane();
  const hasYears = layout.columns.some(({ meaning }) => meaning?.field === "year" || meaning?.year !== undefined);
  return (
    <section className="ww-stack">
      <ChoiceField
        label={say(words.linkBudgetSides)}
        value={layout.sides}
        options={RULES.map((rule) => ({ value: rule, label: say(words[`sides.${rule}`]) }))}
        onChange={(sides) => onChange({ ...choices, sides })}
      />
      {layout.sidesCertainty === "unsure" && (
        <p className="ww-small ww-finding-warning">
          <Icon name="warning" /> {say(linkWords.linkUnsure)}
        </p>
      )}
      {layout.sides !== "sign" && (
        <Checkbox
          label={say(words.linkBudgetMinus)}
          checked={layout.expensesNegative}
          onChange={(_, { checked }) => onChange({ ...choices, expensesNegative: checked === true })}
        />
      )}
      {!hasYears && (
        <NumberField
          label={say(words.linkBudgetYear)}
          hint={say(words.linkBudgetYearHint)}
          value={layout.year}
          grouped={false}
          onChange={(year) => {
            const { year: _, ...rest } = choices;
            if (year === "") onChange(rest);
            else if (year !== undefined && isYear(Math.trunc(year))) onChange({ ...rest, year: Math.trunc(year) });
          }}
        />
      )}
      {asksTexts && (
        <Checkbox
          label={say(words.linkBudgetStatusInText)}
          checked={choices.statusInText ?? false}
          onChange={(_, { checked }) => onChange({ ...choices, statusInText: checked === true })}
        />
      )}
      {asksStatus && (
        <ChoiceField
          label={say(words.linkBudgetStatus)}
          value={choices.withoutStatus ?? "unsaid"}
          options={CERTAINTIES.map((one) => ({ value: one, label: say(words[`withoutStatus.${one}`]) }))}
          onChange={(one) => {
            const { withoutStatus: _, ...rest } = choices;
            onChange(one === "unsaid" ? rest : { ...rest, withoutStatus: one });
          }}
        />
      )}
    </section>
  );
}
