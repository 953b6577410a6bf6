/** "Schrijf naar blad": in which form, and then the plan to agree with. */

import { useId, useState } from "react";
import { REASONABLE_SPREAD } from "../../../core/selection/sampling/rank-acceptability";
import type { Method } from "../../../core/selection/score";
import type { Certainty } from "../../../core/selection/study/certainty-block";
import { PROS_CONS_SHEET, planProsCons } from "../../../core/selection/study/plan-pros-cons";
import { planResults } from "../../../core/selection/study/plan-results";
import { rankStudy } from "../../../core/selection/study/ranking";
import { readStudy } from "../../../core/selection/study/read-study";
import { RESULTS_SHEET } from "../../../core/selection/study/results-sheet";
import { robustnessTask } from "../../../core/selection/study/robustness";
import type { Study } from "../../../core/selection/study/study";
import { usePane } from "../../pane";
import { FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { runInSlices } from "../../run-in-slices";
import type { PlanMaker } from "../../use-plans";

export function WriteResults() {
  const { say, plans, ranking } = usePane();
  const [form, setForm] = useState<ResultForm>("values");
  const heading = useId();
  const method = ranking?.method ?? "som";
  const make: PlanMaker = async (snapshot) => {
    const { study } = readStudy(snapshot);
    return study && planResults(snapshot, rankStudy(study, method), form, await certaintyOf(study, method));
  };
  const makeProsCons: PlanMaker = (snapshot) => {
    const { study } = readStudy(snapshot);
    return study && planProsCons(snapshot, rankStudy(study, method));
  };
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <h2 id={heading}>{say("panel.choice.write")}</h2>
      <FormField value={form} onChange={setForm} />
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

/** The chances that go on the sheet; they are those of the method `som`. */
async function certaintyOf(study: Study, method: Method): Promise<Certainty | undefined> {
  if (method !== "som") return undefined;
  const robustness = await runInSlices(robustnessTask(study, REASONABLE_SPREAD));
  return robustness && { openness: REASONABLE_SPREAD, robustness };
}
