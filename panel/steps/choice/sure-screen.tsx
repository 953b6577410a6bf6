/** "Hoe zeker?": whether the same wijk stays first with other weights, and by other methods. */

import { Field, Slider, Switch } from "@fluentui/react-components";
import { useMemo } from "react";
import { REASONABLE_SPREAD } from "../../../core/decision/sampling/rank-acceptability";
import { answerSentence, leaders } from "../../../core/selection/choice/answer";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { chanceOfFirst, type Openness } from "../../../core/selection/choice/robustness";
import { tippingOf, tipSentence } from "../../../core/selection/choice/tipping";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { Progress } from "../../parts/progress";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { NotYet } from "./not-yet";
import { RankChances } from "./rank-chances";
import { weightsFreedomKey } from "./settings";
import { StabilityView } from "./stability-view";
import { useMethod, useRankingBySum } from "./use-ranking";
import { useRobustness } from "./use-robustness";
import { words } from "./words";

/** In percent of each weight. */
const LEAST = 5;
const MOST = 50;
const STEP = 5;

const MOST_TIPS = 6;
/** The chance of each rank for each wijk is a table of this size squared. */
const MOST_WIJKEN = 1_000;

export function SureScreen() {
  const { say } = usePane();
  const [method] = useMethod();
  // Weights say how far they may deviate only under the sum of points, whatever method the ranking is by.
  const ranking = useRankingBySum();
  return (
    <StepPage title={say(words["sure.title"])}>
      {!ranking && <NotYet />}
      {ranking && method !== "som" && <p className="ww-muted">{say(words["sure.bySum"])}</p>}
      {ranking && ranking.study.candidates.length > MOST_WIJKEN && (
        <p>{say(words["sure.tooMany"], { most: MOST_WIJKEN })}</p>
      )}
      {ranking && ranking.study.candidates.length <= MOST_WIJKEN && <Sure ranking={ranking} />}
    </StepPage>
  );
}

function Sure({ ranking }: { ranking: Ranking }) {
  const { say, language } = usePane();
  const { chance, share } = useNumbers();
  const [freedom, setFreedom] = useKept(weightsFreedomKey);
  const { spread = REASONABLE_SPREAD, open } = freedom;
  const openness: Openness = open ? "open" : spread;
  const { result, progress, stopped, stop, again } = useRobustness(ranking.study, openness);
  const [leader, ...others] = leaders(ranking);
  return (
    <>
      <div className="ww-stack">
        <Field
          label={say(words["sure.howFar"])}
          hint={say(open ? words["sure.openHint"] : words["sure.spreadHint"], {
            word: say(words[`sure.${wordFor(spread)}`]),
            spread: share(spread),
          })}
        >
          <Slider
            min={LEAST}
            max={MOST}
            step={STEP}
            disabled={open}
            value={Math.round(spread * 100)}
            aria-valuetext={share(spread)}
            onChange={(_, { value }) => setFreedom({ ...freedom, spread: value / 100 })}
          />
        </Field>
        <Switch
          label={say(words["sure.open"])}
          checked={open}
          onChange={(_, { checked }) => setFreedom({ ...freedom, open: checked === true })}
        />
      </div>
      <div aria-live="polite">
        {result && leader !== undefined && (
          <p className="ww-lead">
            {others.length > 0
              ? answerSentence(ranking, language)
              : say(words["sure.stays"], {
                  wijk: ranking.study.candidates[leader]?.name ?? "",
                  share: chance(chanceOfFirst(result, leader)),
                })}
          </p>
        )}
        {stopped && (
          <p>
            {say(words["sure.stopped"])} <LinkButton onClick={again}>{say(words["sure.again"])}</LinkButton>
          </p>
        )}
        {!result && !stopped && <Progress label={say(words["sure.computing"])} share={progress} onStop={stop} />}
      </div>
      {result && <RankChances ranking={ranking} robustness={result} />}
      <Tipping ranking={ranking} />
      <StabilityView ranking={ranking} />
    </>
  );
}

function wordFor(spread: number): "little" | "fair" | "much" {
  if (spread < REASONABLE_SPREAD) return "little";
  return spread === REASONABLE_SPREAD ? "fair" : "much";
}

function Tipping({ ranking }: { ranking: Ranking }) {
  const { say, language } = usePane();
  const { study } = ranking;
  const tipping = useMemo(() => tippingOf(study), [study]);
  if (!tipping) return null;
  const firm = tipping.firm.map((criterion) => study.criteria[criterion]?.name ?? "");
  return (
    <section className="ww-stack">
      <h2>{say(words["sure.tips"])}</h2>
      {tipping.tips.length === 0 && <p>{say(words["sure.noTips"])}</p>}
      <ul className="ww-stack ww-bullets">
        {tipping.tips.slice(0, MOST_TIPS).map((tip) => (
          <li key={`${tip.criterion} ${tip.at}`}>{tipSentence(study, tip, language)}</li>
        ))}
      </ul>
      {firm.length > 0 && tipping.tips.length > 0 && (
        <p className="ww-muted">{say(words["sure.firm"], { criteria: firm.join(", ") })}</p>
      )}
    </section>
  );
}
