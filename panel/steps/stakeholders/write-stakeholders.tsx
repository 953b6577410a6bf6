/** "Schrijf naar blad": in which form, and then the plan to agree with. */
import { useId, useState } from "react";
import { readStudy } from "../../../core/selection/read-study";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { OVERVIEW_SHEET, planOverview } from "../../../core/stakeholders/sheets/plan-overview";
import { usePane } from "../../pane";
import { ALL_FORMS, FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import type { PlanMaker } from "../../use-plans";
import { words as paneWords } from "../../words";

export function WriteStakeholders() {
  const { say, plans } = usePane();
  const [form, setForm] = useState<ResultForm>("values");
  const heading = useId();
  const make: PlanMaker = (snapshot) => {
    const register = readStakeholders(snapshot);
    const wijken = (readStudy(snapshot).study?.candidates ?? []).map(({ name }) => name);
    return register && planOverview(snapshot, { register, wijken, today: today() }, form);
  };
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <h2 id={heading}>{say(paneWords.choiceWrite)}</h2>
      <FormField value={form} forms={ALL_FORMS} onChange={setForm} />
      <div>
        <WorkButton appearance="primary" task={() => plans.propose(make, { sheets: [OVERVIEW_SHEET] })}>
          {say(paneWords.choiceWrite)}
        </WorkButton>
      </div>
    </section>
  );
}
