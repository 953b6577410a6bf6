/** One agreement: what, with which tool, whose, and by when. */
import { useState } from "react";
import type { RowEdit } from "../../../core/tables/change-table";
import { planAgreement } from "../../../core/team/plan-agreements";
import { readAgreements } from "../../../core/team/read-agreements";
import { afspraken } from "../../../core/team/tables/afspraken";
import { usePane } from "../../pane";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words } from "./words";

const KEYS = ["topic", "agreement", "tool", "owner", "due", "decides", "takesPart", "informed", "status"] as const;

export function AgreementScreen({ row }: { row?: number }) {
  const { say, plans, back } = usePane();
  const reading = useReading(readAgreements);
  const present = reading?.table.rows.find((one) => one.row === row)?.values;
  const [edit, setEdit] = useState<RowEdit<typeof afspraken>>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const topic = edit.topic ?? present?.topic ?? "";
  const save = () =>
    plans.propose((snapshot) => planAgreement(snapshot, { ...edit, topic }, row), { afterwards: back });
  return (
    <StepPage title={present?.topic ?? say(row === undefined ? words.addAgreement : words.editAgreement)}>
      {row !== undefined && reading && !present ? (
        <p>{say(words.gone)}</p>
      ) : (
        <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
          <RowForm
            schema={afspraken}
            keys={KEYS}
            values={present ?? {}}
            labels={{ tool: words.toolQuestion }}
            onChange={(changed, notRead) => {
              setEdit({ ...edit, ...changed });
              setWrong(notRead);
            }}
          />
          <div>
            <WorkButton
              appearance="primary"
              disabled={topic.trim() === "" || wrong.size > 0 || Object.keys(edit).length === 0}
              task={save}
            >
              {say(words.saveAgreement)}
            </WorkButton>
          </div>
        </form>
      )}
    </StepPage>
  );
}
