/** What words and figures of the user's own mean: asked once, kept in Koppelingen, their cells left as they are. */
import { useState } from "react";
import { readTalks } from "../../../core/interviews/read-talks";
import { interviews } from "../../../core/interviews/tables/interviews";
import { planScale, type ScaleAnswer } from "../../../core/stakeholders/plan-answers";
import type { ScaleQuestion } from "../../../core/stakeholders/read-scale";
import { readStakeholders } from "../../../core/stakeholders/read-stakeholders";
import { NO_MEANING, type NumberScale, numberScales, proposedScale } from "../../../core/stakeholders/scale-answers";
import { stakeholders } from "../../../core/stakeholders/tables/stakeholders";
import { positionText } from "../../../core/stakeholders/who-first";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words } from "./words";

const questionsOf = (snapshot: Snapshot): ScaleQuestion[] => [
  ...(readStakeholders(snapshot)?.questions ?? []),
  ...(readTalks(snapshot)?.questions ?? []),
];

interface Answer {
  meanings: ReadonlyMap<string, string>;
  scale?: NumberScale;
}

/** `table`: of which one the words are asked. What is said of all its columns is kept in one plan. */
export function ScaleScreen({ table }: { table: string }) {
  const { say, plans } = usePane();
  const questions = (useReading(questionsOf) ?? []).filter((question) => question.table === table);
  const [given, setGiven] = useState<ReadonlyMap<string, Answer>>(new Map());
  const answerTo = (question: ScaleQuestion): Answer => given.get(question.header) ?? proposed(question);
  const answers = questions.map((question): ScaleAnswer => {
    const { meanings, scale } = answerTo(question);
    const said = [...meanings].flatMap(([word, value]) => (value === LATER ? [] : [[word, Number(value)] as const]));
    return { header: question.header, meanings: new Map(said), ...(scale && { scale }) };
  });
  const schema = table === interviews.name ? interviews : stakeholders;
  return (
    <StepPage title={say(words.scale)}>
      <p>{say(questions.length === 0 ? words.scaleNone : words.scaleAsk)}</p>
      {questions.map((question) => (
        <Question
          key={question.header}
          question={question}
          answer={answerTo(question)}
          onChange={(answer) => setGiven(new Map(given).set(question.header, answer))}
        />
      ))}
      {questions.length > 0 && (
        <div>
          <WorkButton
            appearance="primary"
            disabled={answers.every(({ meanings, scale }) => meanings.size === 0 && !scale)}
            task={() => plans.propose((snapshot) => planScale(snapshot, schema, ...answers))}
          >
            {say(words.scaleKeep)}
          </WorkButton>
        </div>
      )}
    </StepPage>
  );
}

const LATER = "";

function proposed({ words: asked, scale }: ScaleQuestion): Answer {
  const meanings = asked.map(
    ({ word, proposal }) => [word, proposal === undefined ? LATER : String(proposal)] as const,
  );
  return { meanings: new Map(meanings), ...(scale && { scale: proposedScale(scale.lowest, scale.highest) }) };
}

interface QuestionProps {
  question: ScaleQuestion;
  answer: Answer;
  onChange(answer: Answer): void;
}

function Question({ question: { header, words: asked, scale }, answer, onChange }: QuestionProps) {
  const { say } = usePane();
  const levels = header === "Invloed" || header === "Belang";
  const values = levels ? [1, 2, 3, 4, 5] : [-2, -1, 0, 1, 2];
  const label = (value: number) => (levels ? String(value) : say(positionText(value) ?? words.noPosition));
  return (
    <section className="ww-stack ww-card">
      <h2 className="ww-h3">{header}</h2>
      {asked.map(({ word, count }) => (
        <ChoiceField
          key={word}
          label={say(words.wordMeans, { word, count, column: header })}
          value={answer.meanings.get(word) ?? LATER}
          options={[
            { value: LATER, label: say(words.dontKnow) },
            { value: NO_MEANING, label: say(words.meansNothing) },
            ...values.map((value) => ({ value: String(value), label: label(value) })),
          ]}
          onChange={(value) => onChange({ ...answer, meanings: new Map(answer.meanings).set(word, value) })}
        />
      ))}
      {scale && answer.scale && (
        <ChoiceField<NumberScale>
          label={say(words.scaleOf, { column: header, lowest: scale.lowest, highest: scale.highest })}
          value={answer.scale}
          options={numberScales.map((value) => ({ value, label: value.replace("-", " – ") }))}
          onChange={(chosen) => onChange({ ...answer, scale: chosen })}
        />
      )}
    </section>
  );
}
