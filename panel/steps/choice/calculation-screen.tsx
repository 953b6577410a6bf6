/** "Laat de berekening zien": the score of one wijk opened down to what each criterion does, in the numbers of the method. */

import { useMemo, useState } from "react";
import {
  CALCULATION_SHEET,
  type CalculationStep,
  calculationOf,
  isBeyondScale,
  planCalculation,
} from "../../../core/selection/choice/calculation";
import { words as calculationWords } from "../../../core/selection/choice/calculation-words";
import { type ComparingMethod, methodCalculations } from "../../../core/selection/choice/method-calculation";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { valueText } from "../../../core/selection/value-text";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import type { PlanMaker } from "../../use-plans";
import { words as paneWords } from "../../words";
import { NotYet } from "./not-yet";
import { useRanking } from "./use-ranking";
import { WijkField } from "./wijk-field";
import { words } from "./words";

export function CalculationScreen() {
  const { say } = usePane();
  const ranking = useRanking();
  return (
    <StepPage title={say(words["calculation.title"])}>
      {ranking ? <Calculation ranking={ranking} /> : <NotYet />}
    </StepPage>
  );
}

function Calculation({ ranking }: { ranking: Ranking }) {
  const { say, plans } = usePane();
  const [candidate, setCandidate] = useState(ranking.order[0] ?? 0);
  const { method } = ranking;
  const make: PlanMaker = (snapshot) => {
    const present = readRanking(snapshot, method);
    return present && planCalculation(snapshot, present, today());
  };
  return (
    <>
      <p className="ww-muted">{say(calculationWords[`how.${method}`])}</p>
      <WijkField label={say(paneWords.choiceWijk)} ranking={ranking} value={candidate} onChange={setCandidate} />
      {method === "som" ? (
        <BySum ranking={ranking} candidate={candidate} />
      ) : (
        <ByMethod ranking={ranking} method={method} candidate={candidate} />
      )}
      <div>
        <WorkButton appearance="primary" task={() => plans.propose(make, { sheets: [CALCULATION_SHEET] })}>
          {say(words.calculationWrite)}
        </WorkButton>
      </div>
    </>
  );
}

interface OfWijk {
  ranking: Ranking;
  candidate: number;
}

function BySum({ ranking, candidate }: OfWijk) {
  const { say } = usePane();
  const { number } = useNumbers();
  const score = ranking.scores[candidate] ?? Number.NaN;
  return (
    <>
      <ol className="ww-stack-wide">
        {calculationOf(ranking, candidate).map((step) => (
          <li key={step.criterion}>
            <StepLine ranking={ranking} step={step} />
          </li>
        ))}
      </ol>
      <p className="ww-row-spread">
        <strong>{say(words.calculationTotal)}</strong>
        <strong>{Number.isNaN(score) ? say(paneWords.unknown) : `${number(score, 2)} ${say(words.points)}`}</strong>
      </p>
    </>
  );
}

/** Under a method that compares wijken, what each criterion does to one of them is said in that method's own numbers. */
function ByMethod({ ranking, method, candidate }: OfWijk & { method: ComparingMethod }) {
  const { say, language } = usePane();
  const calculations = useMemo(() => methodCalculations(ranking, method), [ranking, method]);
  const found = calculations.get(candidate);
  if (!found) {
    const [problem] = ranking.findings;
    return <p>{problem ? say(problem.text, problem.values) : say(calculationWords.notRanked)}</p>;
  }
  return (
    <>
      <ol className="ww-stack-wide">
        {found.steps.map((step, criterion) => {
          const { name = "", unit = "" } = ranking.study.criteria[criterion] ?? {};
          const { value = Number.NaN, best = Number.NaN } = step;
          const shown = { value: valueText(value, unit, language), best: valueText(best, "", language) };
          return (
            <li key={name}>
              <h2 className="ww-h3">{name}</h2>
              <p className="ww-small">{say(calculationWords[`step.${method}`], { ...step, ...shown })}</p>
            </li>
          );
        })}
      </ol>
      <p>
        <strong>{say(calculationWords[`outcome.${method}`], found.outcome)}</strong>
      </p>
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
          ? say(words.calculationMissing, { weight: share(step.weight, 1) })
          : say(isBeyondScale(step) ? words.calculationBeyond : words.calculationStep, {
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
