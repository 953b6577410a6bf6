/** Amounts with or without VAT, and what holds for lines that say nothing about it. */
import { Checkbox } from "@fluentui/react-components";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useNumbers } from "../../parts/use-numbers";
import type { BudgetState } from "./use-budget";

const RATES = [0, 0.06, 0.12, 0.21];

export function VatFields({ state }: { state: BudgetState }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const { settings, change } = state;
  const { basis, vat } = settings;
  return (
    <details>
      <summary>{say("panel.vat.title")}</summary>
      <div className="ww-stack">
        <ToggleButtons
          label={say("panel.vat.basis")}
          value={basis}
          options={[
            { value: "including", label: say("panel.vat.including") },
            { value: "excluding", label: say("panel.vat.excluding") },
          ]}
          onChange={(next) => change({ basis: next })}
          hint={say(`budget.basis.${basis}`)}
        />
        <ChoiceField
          label={say("panel.vat.rate")}
          value={String(vat.rate)}
          options={RATES.map((rate) => ({ value: String(rate), label: share(rate) }))}
          onChange={(rate) => change({ vat: { ...vat, rate: Number(rate) } })}
        />
        <Checkbox
          label={say("panel.vat.deductible")}
          checked={vat.deductible}
          onChange={(_, { checked }) => change({ vat: { ...vat, deductible: checked === true } })}
        />
      </div>
    </details>
  );
}
