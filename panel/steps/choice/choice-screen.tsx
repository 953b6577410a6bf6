/** The step Wijkselectie: the answer in one sentence, the ranking, what is excluded, and writing it to a sheet. */

import { REASONABLE_SPREAD } from "../../../core/decision/sampling/rank-acceptability";
import { METHODS } from "../../../core/decision/score";
import { answerSentence, leaders } from "../../../core/selection/choice/answer";
import { methodNames } from "../../../core/selection/choice/method-names";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { chanceOfFirst, tellsWhoStays } from "../../../core/selection/choice/robustness";
import type { Study } from "../../../core/selection/study";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { Findings } from "../../parts/findings";
import { StepPage } from "../../parts/step-page";
import { useNumbers } from "../../parts/use-numbers";
import { useStudy } from "../criteria/use-study";
import { LearnMore } from "../learn-more";
import { MoreAboutChoice } from "./more-about-choice";
import { NotYet } from "./not-yet";
import { RankingList } from "./ranking-list";
import { useMethod, useRanking } from "./use-ranking";
import { useRobustness } from "./use-robustness";
import { useWarnings } from "./use-warnings";
import { VikorNote } from "./vikor-note";
import { WeightsOrigin } from "./weights-origin";
import { words } from "./words";
import { WriteResults } from "./write-results";

export function ChoiceScreen() {
  const { say, language } = usePane();
  const study = useStudy();
  const ranking = useRanking();
  const [, chooseMethod] = useMethod();
  const warnings = useWarnings(ranking);
  const findings = [...(study?.findings ?? []), ...(ranking?.findings ?? []), ...warnings];
  const alone = ranking?.study.candidates.length === 1;
  return (
    <StepPage title={say(stepTitles.choice)} findings={ranking ? findings : []}>
      {ranking ? (
        <>
          <p className="ww-lead" aria-live="polite">
            {alone ? say(words.alone) : answerSentence(ranking, language)} <Stays ranking={ranking} />
          </p>
          <WeightsOrigin study={ranking.study} />
          <ChoiceField
            label={say(words.method)}
            value={ranking.method}
            options={METHODS.map((method) => ({ value: method, label: say(methodNames[method]) }))}
            onChange={chooseMethod}
            hint={say(words[`methodHint.${ranking.method}`])}
          />
          {ranking.method === "vikor" && <VikorNote ranking={ranking} />}
          <RankingList ranking={ranking} />
          {!alone && <MoreAboutChoice />}
          <WriteResults />
        </>
      ) : (
        <>
          {/* What to do comes before everything that is still lacking. */}
          <NotYet />
          <Findings findings={findings} />
        </>
      )}
      <LearnMore step="choice" />
    </StepPage>
  );
}

/** How often the first wijk stays first when the weights deviate as they reasonably may. */
function Stays({ ranking }: { ranking: Ranking }) {
  const [leader, shared] = leaders(ranking);
  if (leader === undefined || shared !== undefined || !tellsWhoStays(ranking)) return null;
  return <StaysSentence study={ranking.study} leader={leader} />;
}

function StaysSentence({ study, leader }: { study: Study; leader: number }) {
  const { say } = usePane();
  const { chance, share } = useNumbers();
  const { result } = useRobustness(study, REASONABLE_SPREAD);
  return result && say(words.stays, { share: chance(chanceOfFirst(result, leader)), spread: share(REASONABLE_SPREAD) });
}
