/** "Schrijf naar blad": in which form, and then the plan to agree with. */

import { useId, useState } from "react";
import { REASONABLE_SPREAD } from "../../../core/decision/sampling/rank-acceptability";
import type { Method } from "../../../core/decision/score";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { robustnessTask } from "../../../core/selection/choice/robustness";
import type { Certainty } from "../../../core/selection/sheets/certainty-block";
import { PROS_CONS_SHEET, planProsCons } from "../../../core/selection/sheets/plan-pros-cons";
import { planResults } from "../../../core/selection/sheets/plan-results";
import { RESULTS_SHEET } from "../../../core/selection/sheets/results-sheet";
import type { Study } from "../../../core/selection/study";
import { usePane } from "../../pane";
import { ALL_FORMS, FormField, type ResultForm } from "../../parts/form-field";
import { WorkButton } from "../../parts/work-button";
import { runInSlices } from "../../run-in-slices";
import { today } from "../../today";
import type { PlanMaker } from "../../use-plans";
import { words as paneWords } from "../../words";
import { rankingMap } from "./ranking-map";
import { useMethod } from "./use-ranking";
import { words } from "./words";

export function WriteResults() {
  const { say, plans, host } = usePane();
  const [method] = useMethod();
  const [form, setForm] = useState<ResultForm>("values");
  const heading = useId();
  const make: PlanMaker = async (snapshot) => {
    const ranking = readRanking(snapshot, method);
    if (!ranking) return undefined;
    const [certainty, map] = await Promise.all([
      certaintyOf(ranking.study, method),
      rankingMap(host, snapshot, ranking),
    ]);
    return planResults(snapshot, ranking, form, certainty, today(), map);
  };
  const makeProsCons: PlanMaker = (snapshot) => {
    const ranking = readRanking(snapshot, method);
    return ranking && planProsCons(snapshot, ranking, today());
  };
  return (
    <section className="ww-stack" aria-labelledby={heading}>
      <h2 id={heading}>{say(paneWords.choiceWrite)}</h2>
      <FormField value={form} forms={ALL_FORMS} onChange={setForm} />
      <div className="ww-row">
        <WorkButton appearance="primary" task={() => plans.propose(make, { sheets: [RESULTS_SHEET] })}>
          {say(paneWords.choiceWrite)}
        </WorkButton>
        <WorkButton task={() => plans.propose(makeProsCons, { sheets: [PROS_CONS_SHEET] })}>
          {say(words.writeProsCons)}
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
