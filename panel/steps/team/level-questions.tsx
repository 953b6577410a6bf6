/** What letters and words of a skills matrix mean as levels: asked once, kept in Koppelingen, the cells left as they are. */
import { useState } from "react";
import { type LevelQuestion, planLevels } from "../../../core/team/letter-levels";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

const LATER = "";
const LEVELS = ["0", "1", "2", "3"] as const;

export function LevelQuestions({ questions }: { questions: readonly LevelQuestion[] }) {
  const { say, plans } = usePane();
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  const answerTo = ({ word, proposal }: LevelQuestion) =>
    answers.get(word) ?? (proposal === undefined ? LATER : String(proposal));
  const meanings = new Map(
    questions.flatMap((question) => {
      const answer = answerTo(question);
      return answer === LATER ? [] : [[question.word, Number(answer)] as const];
    }),
  );
  return (
    <section className="ww-stack ww-card">
      <h2>{say(words.letters)}</h2>
      <p>{say(words.lettersWhy)}</p>
      {questions.map((question) => (
        <ChoiceField
          key={question.word}
          label={say(words.letterMeans, { word: question.word, count: question.count })}
          value={answerTo(question)}
          options={[
            { value: LATER, label: say(words.letterLater) },
            ...LEVELS.map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => setAnswers(new Map(answers).set(question.word, value))}
        />
      ))}
      <div>
        <WorkButton
          disabled={meanings.size === 0}
          task={() => plans.propose((snapshot) => planLevels(snapshot, meanings))}
        >
          {say(words.lettersKeep)}
        </WorkButton>
      </div>
    </section>
  );
}
