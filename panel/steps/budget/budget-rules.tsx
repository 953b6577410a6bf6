/** How the sheet tells income from expenses, and the year of lines that name none. */
import { Checkbox } from "@fluentui/react-components";
import type { BudgetLayout, LayoutChoices, SideRule } from "../../../core/budget/reading/layout";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Icon } from "../../parts/icon";
import { NumberField } from "../../parts/number-field";

const RULES: readonly SideRule[] = ["column", "columns", "blocks", "sign", "expense", "income"];

export interface LayoutProps {
  layout: BudgetLayout;
  choices: LayoutChoices;
  onChange(choices: LayoutChoices): void;
}

export function BudgetRules({ layout, choices, onChange }: LayoutProps) {
  const { say } = usePane();
  const hasYears = layout.columns.some(({ meaning }) => meaning?.field === "year" || meaning?.year !== undefined);
  return (
    <section className="ww-stack">
      <ChoiceField
        label={say("panel.linkBudget.sides")}
        value={layout.sides}
        options={RULES.map((rule) => ({ value: rule, label: say(`panel.sides.${rule}`) }))}
        onChange={(sides) => onChange({ ...choices, sides })}
      />
      {layout.sidesCertainty === "unsure" && (
        <p className="ww-small ww-finding-warning">
          <Icon name="warning" /> {say("panel.link.unsure")}
        </p>
      )}
      {layout.sides !== "sign" && (
        <Checkbox
          label={say("panel.linkBudget.minus")}
          checked={layout.expensesNegative}
          onChange={(_, { checked }) => onChange({ ...choices, expensesNegative: checked === true })}
        />
      )}
      {!hasYears && (
        <NumberField
          label={say("panel.linkBudget.year")}
          hint={say("panel.linkBudget.yearHint")}
          value={layout.year}
          grouped={false}
          onChange={(year) => {
            const { year: _, ...rest } = choices;
            if (year === "") onChange(rest);
            else if (year !== undefined && year >= 1900 && year <= 2200) onChange({ ...rest, year: Math.trunc(year) });
          }}
        />
      )}
    </section>
  );
}
