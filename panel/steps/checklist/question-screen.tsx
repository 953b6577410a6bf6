/** One question: the answer in four buttons, the evidence, whose it is and by when. */
import { useState } from "react";
import { planQuestion } from "../../../core/checklist/plan-checklist";
import { type Answer, readChecklist } from "../../../core/checklist/read-checklist";
import { checklist as schema } from "../../../core/checklist/tables/checklist";
import type { RowEdit } from "../../../core/tables/change-table";
import { usePane } from "../../pane";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { PickEvidence } from "./pick-evidence";
import { Seen } from "./question-list";
import { words } from "./words";

const ANSWERS: readonly Answer[] = ["yes", "partly", "no", "notApplicable"];
const KEYS = ["evidence", "owner", "due", "weight", "blocks", "second", "checked", "question"] as const;

export function QuestionScreen({ row }: { row: number }) {
  const { say, plans, back } = usePane();
  const reading = useReading(readChecklist);
  const question = reading?.questions.find((one) => one.row === row);
  const values = reading?.table.rows.find((one) => one.row === row)?.values;
  const [edit, setEdit] = useState<RowEdit<typeof schema>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  // Drawn anew when a cell is pointed at: a field takes over only what it is first drawn with.
  const [round, setRound] = useState(0);
  return (
    <StepPage title={say(words.question, { number: question?.number ?? "" })}>
      {question && values ? (
        <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
          <p className="ww-lead">{question.question}</p>
          <Seen question={question.question} />
          <ToggleButtons<Answer | "">
            label={say(words.answerLabel)}
            value={edit.answer ?? question.answer ?? ""}
            options={ANSWERS.map((value) => ({ value, label: say(words[`answer.${value}`]) }))}
            onChange={(answer) => setEdit({ ...edit, answer })}
          />
          <PickEvidence
            onPick={(evidence) => {
              setEdit({ ...edit, evidence });
              setRound(round + 1);
            }}
          />
          <RowForm
            key={round}
            schema={schema}
            keys={KEYS}
            values={{ ...values, ...edit }}
            onChange={(changed, notRead) => {
              setEdit({ ...edit, ...changed });
              setWrong(notRead);
            }}
          />
          <div>
            <WorkButton
              appearance="primary"
              disabled={wrong.size > 0 || Object.keys(edit).length === 0}
              task={() => plans.propose((snapshot) => planQuestion(snapshot, row, edit), { afterwards: back })}
            >
              {say(words.save)}
            </WorkButton>
          </div>
        </form>
      ) : (
        reading && <p>{say(words.gone)}</p>
      )}
    </StepPage>
  );
}
