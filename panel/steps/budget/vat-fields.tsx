/** Amounts with or without VAT, and what holds for lines that say nothing about it. */

import { Checkbox } from "@fluentui/react-components";
import { vatRates } from "../../../core/budget/lines/vat";
import { words as budgetWords } from "../../../core/budget/words";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useNumbers } from "../../parts/use-numbers";
import type { BudgetState } from "./use-budget";
import { words } from "./words";

export function VatFields({ state }: { state: BudgetState }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const { settings, change } = state;
  const { basis, vat } = settings;
  return (
    <details>
      <summary>{say(words["vat.title"])}</summary>
      <div className="ww-stack">
        <ToggleButtons
          label={say(words.vatBasis)}
          value={basis}
          options={[
            { value: "including", label: say(words.vatIncluding) },
            { value: "excluding", label: say(words.vatExcluding) },
          ]}
          onChange={(next) => change({ basis: next })}
          hint={say(budgetWords[`basis.${basis}`])}
        />
        <ChoiceField
          label={say(words.vatRate)}
          value={String(vat.rate)}
          options={vatRates.map((rate) => ({ value: String(rate), label: share(rate) }))}
          onChange={(rate) => change({ vat: { ...vat, rate: Number(rate) } })}
        />
        <Checkbox
          label={say(words.vatDeductible)}
          checked={vat.deductible}
          onChange={(_, { checked }) => change({ vat: { ...vat, deductible: checked === true } })}
        />
      </div>
    </details>
  );
}
