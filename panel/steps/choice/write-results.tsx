/** "Schrijf naar blad": in which form, and then the plan to agree with. */
import { Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import { PROS_CONS_SHEET, planProsCons } from "../../../core/selection/study/plan-pros-cons";
import { planResults, type ResultsForm } from "../../../core/selection/study/plan-results";
import { rankStudy } from "../../../core/selection/study/ranking";
import { readStudy } from "../../../core/selection/study/read-study";
import { RESULTS_SHEET } from "../../../core/selection/study/results-sheet";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";
import type { PlanMaker } from "../../use-plans";

const FORMS: readonly ResultsForm[] = ["values", "live", "plain"];

export function WriteResults() {
  const { say, plans, ranking } = usePane();
  const [form, setForm] = useState<ResultsForm>("values");
  const heading = useId();
  const method = ranking?.method ?? "som";
  const make: PlanMaker = (snapshot) => {
    const { study } = readStudy(snapshot);
    return study && planResults(snapshot, rankStudy(study, method), form);
  };
  const makeProsCons: PlanMaker = (snapshot) => {
    const { study } = readStudy(snapshot);
    return study && planProsCons(snapshot, rankStudy(study, method));
  };
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <h2 id={heading}>{say("panel.choice.write")}</h2>
      <RadioGroup
        aria-labelledby={heading}
        value={form}
        onChange={(_, data) => setForm(FORMS.find((one) => one === data.value) ?? "values")}
      >
        {FORMS.map((one) => (
          <Radio
            key={one}
            value={one}
            label={
              <>
                {say(`panel.form.${one}`)}
                <br />
                <span className="ww-small ww-muted">{say(`panel.formHint.${one}`)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      <div className="ww-row">
        <WorkButton appearance="primary" task={() => plans.propose(make, { sheets: [RESULTS_SHEET] })}>
          {say("panel.choice.write")}
        </WorkButton>
        <WorkButton task={() => plans.propose(makeProsCons, { sheets: [PROS_CONS_SHEET] })}>
          {say("panel.choice.writeProsCons")}
        </WorkButton>
      </div>
    </section>
  );
}
