/** Writes the sheet Gereedheid, as values or as formulas that follow. */
import { useState } from "react";
import { readChecklist } from "../../../core/checklist/read-checklist";
import { planReadiness, READINESS_SHEET } from "../../../core/checklist/sheets/plan-readiness";
import { usePane } from "../../pane";
import { FormField } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { words as paneWords } from "../../words";

const FORMS = ["values", "plain"] as const;
type Form = (typeof FORMS)[number];

export function WriteReadiness() {
  const { say, plans } = usePane();
  const [form, setForm] = useState<Form>("values");
  return (
    <section className="ww-stack">
      <h2>{say(paneWords.choiceWrite)}</h2>
      <FormField<Form> value={form} forms={FORMS} onChange={setForm} />
      <div>
        <WorkButton
          appearance="primary"
          task={() =>
            plans.propose(
              (snapshot) => {
                const now = readChecklist(snapshot);
                return now && planReadiness(snapshot, now, form, today());
              },
              { sheets: [READINESS_SHEET] },
            )
          }
        >
          {say(paneWords.choiceWrite)}
        </WorkButton>
      </div>
    </section>
  );
}
