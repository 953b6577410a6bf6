/** The step Wijkselectie: the answer in one sentence, the ranking, what is excluded, and writing it to a sheet. */
import { METHODS, type Method } from "../../../core/selection/score";
import { answerSentence } from "../../../core/selection/study/answer";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { StepPage } from "../../parts/step-page";
import { MoreAboutChoice } from "./more-about-choice";
import { NotYet } from "./not-yet";
import { RankingList } from "./ranking-list";
import { WriteResults } from "./write-results";

export function ChoiceScreen() {
  const { say, study, ranking, language, chooseMethod } = usePane();
  const findings = [...(study?.findings ?? []), ...(ranking?.findings ?? [])];
  return (
    <StepPage title={say("panel.step.choice")} findings={findings}>
      {ranking ? (
        <>
          <p className="ww-lead" aria-live="polite">
            {answerSentence(ranking, language)}
          </p>
          <ChoiceField
            label={say("panel.choice.method")}
            value={ranking.method}
            options={METHODS.map((method) => ({ value: method, label: say(`panel.method.${method}`) }))}
            onChange={(method: Method) => chooseMethod(method)}
            hint={say(`panel.methodHint.${ranking.method}`)}
          />
          <RankingList ranking={ranking} />
          <MoreAboutChoice />
          <WriteResults />
        </>
      ) : (
        <NotYet />
      )}
    </StepPage>
  );
}
