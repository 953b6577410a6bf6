/** A criterion of the user's own: what counts here and nowhere else. */

import { useState } from "react";
import type { CriterionEdit } from "../../../core/selection/criteria/plan-criteria";
import { planAddCriteria } from "../../../core/selection/criteria/plan-criteria";
import { criteria as criteriaTable } from "../../../core/selection/tables/criteria";
import { foldHeader } from "../../../core/tables/match-header";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { WorkButton } from "../../parts/work-button";
import { criterionLabels } from "./criterion-labels";
import { useCriteria } from "./use-study";
import { words } from "./words";

const KEYS = ["theme", "unit", "weight", "worst", "best", "source"] as const;

export function OwnCriterionScreen() {
  const { say, plans, back } = usePane();
  const present = useCriteria();
  const [edit, setEdit] = useState<CriterionEdit>({ direction: "high" });
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = (part: CriterionEdit) => setEdit({ ...edit, ...part });
  const name = (edit.name ?? "").trim();
  const taken = name !== "" && present.some((one) => foldHeader(one.name) === foldHeader(name));
  return (
    <StepPage title={say(words["ownCriterion.title"])}>
      <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={say(words.ownCriterionName)}
          value=""
          onChange={(value) => change({ name: value.trim() })}
          {...(taken && { problem: say(words.ownCriterionTaken) })}
        />
        <ChoiceField
          label={say(words["criterion.direction"])}
          value={edit.direction === "low" ? "low" : "high"}
          options={[
            { value: "high", label: say(words["direction.high"]) },
            { value: "low", label: say(words["direction.low"]) },
          ]}
          onChange={(value) => change({ direction: value })}
        />
        <RowForm
          schema={criteriaTable}
          keys={KEYS}
          values={{}}
          labels={criterionLabels}
          onChange={(changed, unread) => {
            setWrong(unread);
            change(changed);
          }}
        />
        <div>
          <WorkButton
            appearance="primary"
            disabled={name === "" || taken || wrong.size > 0}
            task={() => plans.propose((snapshot) => planAddCriteria(snapshot, [edit]), { afterwards: back })}
          >
            {say(words.ownCriterionAdd)}
          </WorkButton>
        </div>
      </form>
    </StepPage>
  );
}
