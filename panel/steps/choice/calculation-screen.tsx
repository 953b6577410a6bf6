/** "Laat de berekening zien": the score of one wijk opened down to value, scale, weight and points. */
import { useState } from "react";
import {
  CALCULATION_SHEET,
  type CalculationStep,
  calculationOf,
  isBeyondScale,
  planCalculation,
} from "../../../core/selection/study/calculation";
import { type Ranking, rankStudy } from "../../../core/selection/study/ranking";
import { readStudy } from "../../../core/selection/study/read-study";
import { valueText } from "../../../core/selection/study/value-text";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import type { PlanMaker } from "../../use-plans";
import { NotYet } from "./not-yet";
import { WijkField } from "./wijk-field";

export function CalculationScreen() {
  const { say, study } = usePane();
  const ranking = study?.study && rankStudy(study.study);
  return (
    <StepPage title={say("panel.calculation.title")} backTo={{ name: "choice" }}>
      {ranking ? <Calculation ranking={ranking} /> : <NotYet />}
    </StepPage>
  );
}

const make: PlanMaker = (snapshot) => {
  const { study } = readStudy(snapshot);
  return study && planCalculation(snapshot, rankStudy(study));
};

function Calculation({ ranking }: { ranking: Ranking }) {
  const { say, plans } = usePane();
  const { number } = useNumbers();
  const [candidate, setCandidate] = useState(ranking.order[0] ?? 0);
  const score = ranking.scores[candidate] ?? Number.NaN;
  return (
    <>
      <p className="ww-muted">{say("panel.calculation.how")}</p>
      <WijkField label={say("panel.choice.wijk")} ranking={ranking} value={candidate} onChange={setCandidate} />
      <ol className="ww-stack-wide">
        {calculationOf(ranking, candidate).map((step) => (
          <li key={step.criterion}>
            <StepLine ranking={ranking} step={step} />
          </li>
        ))}
      </ol>
      <p className="ww-row-spread">
        <strong>{say("panel.calculation.total")}</strong>
        <strong>{Number.isNaN(score) ? say("panel.unknown") : `${number(score, 2)} ${say("panel.points")}`}</strong>
      </p>
      <div>
        <WorkButton appearance="primary" task={() => plans.propose(make, { sheets: [CALCULATION_SHEET] })}>
          {say("panel.calculation.write")}
        </WorkButton>
      </div>
    </>
  );
}

function StepLine({ ranking, step }: { ranking: Ranking; step: CalculationStep }) {
  const { say, language } = usePane();
  const { number, share } = useNumbers();
  const { name = "", unit = "" } = ranking.study.criteria[step.criterion] ?? {};
  const missing = Number.isNaN(step.value);
  return (
    <>
      <h2 className="ww-h3 ww-row-spread ww-no-wrap">
        <span>{name}</span>
        <span className="ww-number">{missing ? "–" : number(step.points, 2)}</span>
      </h2>
      <p className="ww-small">
        {missing
          ? say("panel.calculation.missing", { weight: share(step.weight, 1) })
          : say(isBeyondScale(step) ? "panel.calculation.beyond" : "panel.calculation.step", {
              value: valueText(step.value, unit, language),
              worst: valueText(step.worst, "", language),
              best: valueText(step.best, "", language),
              place: number(step.place, 3),
              weight: share(step.weightOfKnown, 1),
              points: number(step.points, 2),
            })}
      </p>
    </>
  );
}
