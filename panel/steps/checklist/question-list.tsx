/** The verdict, then the open questions in the order that helps most, each with what the workbook shows beside it. */
import { dayInWords } from "../../../core/cells/day";
import { quickestQuestions, readinessAnswer, readinessBefore } from "../../../core/checklist/answer";
import { subjectOf } from "../../../core/checklist/question-subject";
import { type ChecklistReading, isOpen, isOverdue, type Question } from "../../../core/checklist/read-checklist";
import { seenFor } from "../../../core/checklist/seen";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { today, todaySerial } from "../../today";
import { useSnapshot } from "../../use-reading";
import { budgetSettingsKey } from "../budget/settings";
import { checklistScreens } from "./screens";
import { words } from "./words";

export function QuestionList({ reading }: { reading: ChecklistReading }) {
  const { say } = usePane();
  const snapshot = useSnapshot();
  const [late, open] = parted(quickestQuestions(reading), (one) => isOverdue(one, todaySerial()));
  const settled = reading.questions.filter((one) => !isOpen(one));
  return (
    <section className="ww-stack">
      <p className="ww-lead">
        {[...readinessAnswer(reading), ...(snapshot ? readinessBefore(snapshot, today()) : [])]
          .map(({ text, values }) => say(text, values))
          .join(" ")}
      </p>
      <Group heading={say(words.late)} questions={late} />
      <Group heading={say(words.worst)} questions={open} />
      <Group heading={say(words.settled)} questions={settled} />
    </section>
  );
}

/** Those for which it holds, and the others, in their order. */
function parted<T>(all: readonly T[], holds: (one: T) => boolean): [T[], T[]] {
  return [all.filter(holds), all.filter((one) => !holds(one))];
}

function Group({ heading, questions }: { heading: string; questions: readonly Question[] }) {
  if (questions.length === 0) return null;
  return (
    <>
      <h2>{heading}</h2>
      <ul className="ww-stack">
        {questions.map((one) => (
          <QuestionCard key={one.row} question={one} />
        ))}
      </ul>
    </>
  );
}

function QuestionCard({ question }: { question: Question }) {
  const { say, open } = usePane();
  const { row, number, question: text, answer, blocks, owner, due } = question;
  const facts = [
    answer ? say(words[`answer.${answer}`]) : say(words.notAnswered),
    ...(blocks ? [say(words.blocks)] : []),
    ...(owner === "" ? [] : [owner]),
    ...(isOpen(question) && due !== undefined ? [say(words.dueOn, { day: dayInWords(due) })] : []),
  ];
  return (
    <li className="ww-card">
      <LinkButton onClick={() => open(checklistScreens.question, { row })}>
        {number}. {text}
      </LinkButton>
      <p className="ww-small">{facts.join(", ")}</p>
      <Seen question={text} />
    </li>
  );
}

/** What the workbook shows; it never answers. */
export function Seen({ question }: { question: string }) {
  const { say } = usePane();
  const snapshot = useSnapshot();
  const [budget] = useKept(budgetSettingsKey);
  const subject = subjectOf(question);
  const facts = snapshot && subject ? seenFor(subject, snapshot, budget) : [];
  if (facts.length === 0) return null;
  const said = facts.map(({ text, values }) => say(text, values)).join("; ");
  return <p className="ww-small ww-muted">{say(words.seen, { facts: said })}</p>;
}
