/** "Hoe zeker?": whether the same wijk stays first with other weights, and by other methods. */
import { useMemo, useState } from "react";
import { leaders } from "../../../core/selection/study/answer";
import type { Ranking } from "../../../core/selection/study/ranking";
import type { Openness } from "../../../core/selection/study/robustness";
import { chanceOfFirst } from "../../../core/selection/study/robustness";
import { tippingOf, tipSentence } from "../../../core/selection/study/tipping";
import { usePane } from "../../pane";
import { Progress } from "../../parts/progress";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useNumbers } from "../../parts/use-numbers";
import { NotYet } from "./not-yet";
import { RankChances } from "./rank-chances";
import { StabilityView } from "./stability-view";
import { useRobustness } from "./use-robustness";

const OPENNESS = { little: 0.1, much: 0.5, open: "open" } as const satisfies Record<string, Openness>;
type Level = keyof typeof OPENNESS;
const LEVELS: readonly Level[] = ["little", "much", "open"];

const MOST_TIPS = 6;
/** The chance of each rank for each wijk is a table of this size squared. */
const MOST_WIJKEN = 1_000;

export function SureScreen() {
  const { say, ranking } = usePane();
  return (
    <StepPage title={say("panel.sure.title")} backTo={{ name: "choice" }}>
      {!ranking && <NotYet />}
      {ranking && ranking.study.candidates.length > MOST_WIJKEN && (
        <p>{say("panel.sure.tooMany", { most: MOST_WIJKEN })}</p>
      )}
      {ranking && ranking.study.candidates.length <= MOST_WIJKEN && <Sure ranking={ranking} />}
    </StepPage>
  );
}

function Sure({ ranking }: { ranking: Ranking }) {
  const { say } = usePane();
  const { share } = useNumbers();
  const [level, setLevel] = useState<Level>("little");
  const { result, progress, stop } = useRobustness(ranking.study, OPENNESS[level]);
  const leader = leaders(ranking)[0];
  return (
    <>
      <ToggleButtons<Level>
        label={say("panel.sure.howFar")}
        value={level}
        options={LEVELS.map((value) => ({ value, label: say(`panel.sure.${value}`) }))}
        onChange={setLevel}
        hint={say(`panel.sureHint.${level}`)}
      />
      <div aria-live="polite">
        {result && leader !== undefined && (
          <p className="ww-lead">
            {say("panel.sure.stays", {
              wijk: ranking.study.candidates[leader]?.name ?? "",
              share: share(chanceOfFirst(result, leader)),
            })}
          </p>
        )}
        {!result && <Progress label={say("panel.sure.computing")} share={progress} onStop={stop} />}
      </div>
      {result && <RankChances ranking={ranking} robustness={result} />}
      <Tipping ranking={ranking} />
      <StabilityView ranking={ranking} />
    </>
  );
}

function Tipping({ ranking }: { ranking: Ranking }) {
  const { say, language } = usePane();
  const { study } = ranking;
  const tipping = useMemo(() => tippingOf(study), [study]);
  if (!tipping) return null;
  const firm = tipping.firm.map((criterion) => study.criteria[criterion]?.name ?? "");
  return (
    <section className="ww-stack">
      <h2>{say("panel.sure.tips")}</h2>
      {tipping.tips.length === 0 && <p>{say("panel.sure.noTips")}</p>}
      <ul className="ww-stack ww-bullets">
        {tipping.tips.slice(0, MOST_TIPS).map((tip) => (
          <li key={`${tip.criterion} ${tip.at}`}>{tipSentence(study, tip, language)}</li>
        ))}
      </ul>
      {firm.length > 0 && tipping.tips.length > 0 && (
        <p className="ww-muted">{say("panel.sure.firm", { criteria: firm.join(", ") })}</p>
      )}
    </section>
  );
}
