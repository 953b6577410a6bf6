/** Half a page per key stakeholder to take along to the talk. */
import { planTakeAlong, TAKE_ALONG_SHEET } from "../../../core/dossier/sheets/plan-take-along";
import { takeAlong } from "../../../core/dossier/take-along";
import type { Sentence } from "../../../core/texts/text";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { useSnapshot } from "../../use-reading";
import { words as paneWords } from "../../words";
import { budgetSettingsKey } from "../budget/settings";
import { useMethod } from "../choice/use-ranking";
import { words } from "./words";

export function TakeAlongScreen() {
  const { say, plans } = usePane();
  const snapshot = useSnapshot();
  const [method] = useMethod();
  const [budget] = useKept(budgetSettingsKey);
  const pages = snapshot ? takeAlong(snapshot, method, budget) : [];
  return (
    <StepPage title={say(words.takeAlong)}>
      <p>{say(pages.length === 0 ? words.noKey : words.takeHint)}</p>
      {pages.length > 0 && (
        <div>
          <WorkButton
            appearance="primary"
            task={() =>
              plans.propose((now) => planTakeAlong(now, method, today(), budget), { sheets: [TAKE_ALONG_SHEET] })
            }
          >
            {say(paneWords.choiceWrite)}
          </WorkButton>
        </div>
      )}
      {pages.map(({ stakeholder, know, ask, gain }) => (
        <section key={stakeholder} className="ww-stack">
          <h2>{stakeholder}</h2>
          <Sentences heading={say(words.know)} sentences={know} />
          <Sentences heading={say(words.ask)} sentences={ask} />
          <Sentences heading={say(words.gain)} sentences={gain} />
        </section>
      ))}
    </StepPage>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly Sentence[] }) {
  const { say } = usePane();
  return (
    <>
      <h3>{heading}</h3>
      <ul className="ww-stack ww-bullets">
        {sentences.map(({ text, values }) => (
          <li key={say(text, values)}>{say(text, values)}</li>
        ))}
      </ul>
    </>
  );
}
