/** What to ask each kind of actor: the user's own sheet where there is one, else the proposal. */
import { useState } from "react";
import { planQuestions } from "../../../core/interviews/plan-talks";
import { proposedQuestions } from "../../../core/interviews/proposed-questions";
import { vragenlijst } from "../../../core/interviews/tables/vragenlijst";
import { tableIn } from "../../../core/tables/table";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words as paneWords } from "../../words";
import { words } from "./words";

function questionsIn(snapshot: Snapshot): Map<string, string[]> {
  const own = tableIn(snapshot, vragenlijst)?.rows ?? [];
  const lists = new Map<string, string[]>();
  if (own.length === 0) for (const { actor, questions } of proposedQuestions) lists.set(actor, [...questions]);
  for (const { values } of own) {
    const actor = values.actor ?? "";
    lists.set(actor, [...(lists.get(actor) ?? []), values.question ?? ""]);
  }
  return lists;
}

export function QuestionsScreen() {
  const { say, plans } = usePane();
  const lists = useReading(questionsIn) ?? new Map<string, string[]>();
  const [first = ""] = [...lists.keys()];
  const [chosen, setChosen] = useState(first);
  const actor = lists.has(chosen) ? chosen : first;
  return (
    <StepPage title={say(words.questions)}>
      <p>{say(words.questionsHow)}</p>
      <ChoiceField
        label={say(words.actor)}
        value={actor}
        options={[...lists.keys()].map((value) => ({ value, label: value }))}
        onChange={setChosen}
      />
      <ol className="ww-stack ww-bullets">
        {(lists.get(actor) ?? []).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <div>
        <WorkButton appearance="primary" task={() => plans.propose(planQuestions, { sheets: [vragenlijst.name] })}>
          {say(paneWords.choiceWrite)}
        </WorkButton>
      </div>
    </StepPage>
  );
}
