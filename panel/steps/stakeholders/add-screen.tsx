/** A new stakeholder: its fields as the table declares them. */
import { useState } from "react";
import { planStakeholder } from "../../../core/stakeholders/plan-answers";
import { stakeholders as schema } from "../../../core/stakeholders/tables/stakeholders";
import type { RowEdit } from "../../../core/tables/change-table";
import { usePane } from "../../pane";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

const KEYS = [
  "name",
  "category",
  "wijk",
  "position",
  "desired",
  "influence",
  "interest",
  "nextAction",
  "owner",
] as const;

/** `category`: what is filled in already, "" for nothing. */
export function AddScreen({ category }: { category: string }) {
  const { say, plans, back } = usePane();
  const [values, setValues] = useState<RowEdit<typeof schema>>({ category });
  const [wrong, setWrong] = useState(false);
  const name = String(values.name ?? "").trim();
  return (
    <StepPage title={say(words.add)}>
      <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
        <p className="ww-small ww-muted">{say(words.careful)}</p>
        <RowForm
          schema={schema}
          keys={KEYS}
          values={values}
          onChange={(change, fields) => {
            setValues({ ...values, ...change });
            setWrong(fields.size > 0);
          }}
        />
        <div>
          <WorkButton
            appearance="primary"
            disabled={name === "" || wrong}
            task={() =>
              plans.propose((snapshot) => planStakeholder(snapshot, values), {
                sheets: [schema.name],
                afterwards: back,
              })
            }
          >
            {say(words.addWrite)}
          </WorkButton>
        </div>
      </form>
    </StepPage>
  );
}
