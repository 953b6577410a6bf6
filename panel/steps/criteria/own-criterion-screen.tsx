/** A criterion of the user's own: what counts here and nowhere else. */
import { useState } from "react";
import { planAdditions } from "../../../core/selection/study/plan-additions";
import type { CriterionEdit } from "../../../core/selection/study/plan-criteria";
import { criteria as criteriaTable } from "../../../core/tables/criteria";
import { foldHeader } from "../../../core/tables/match-header";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { NumberField } from "../../parts/number-field";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { WorkButton } from "../../parts/work-button";
import { useCriteria } from "./use-criteria";

const TEXTS = ["theme", "unit"] as const;
const NUMBERS = ["weight", "worst", "best"] as const;

export function OwnCriterionScreen() {
  const { say, plans, open, language } = usePane();
  const present = useCriteria();
  const [edit, setEdit] = useState<CriterionEdit>({ direction: "high" });
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = (key: string, value: string | number | undefined) => {
    setWrong(new Set(value === undefined ? [...wrong, key] : [...wrong].filter((one) => one !== key)));
    if (value !== undefined) setEdit({ ...edit, [key]: typeof value === "string" ? value.trim() : value });
  };
  const help = (key: string) => criteriaTable.columns.find((column) => column.key === key)?.help[language] ?? "";
  const name = String(edit.name ?? "");
  const taken = name !== "" && present.some((one) => foldHeader(one.name) === foldHeader(name));
  return (
    <StepPage title={say("panel.ownCriterion.title")} backTo={{ name: "criteria" }}>
      <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
        <TextField
          label={say("panel.ownCriterion.name")}
          value=""
          onChange={(value) => change("name", value)}
          {...(taken && { problem: say("panel.ownCriterion.taken") })}
        />
        <ChoiceField
          label={say("panel.criterion.direction")}
          value={String(edit.direction)}
          options={[
            { value: "high", label: say("panel.direction.high") },
            { value: "low", label: say("panel.direction.low") },
          ]}
          onChange={(value) => change("direction", value)}
        />
        {TEXTS.map((key) => (
          <TextField
            key={key}
            label={say(`panel.criterion.${key}`)}
            hint={help(key)}
            value=""
            onChange={(value) => change(key, value)}
          />
        ))}
        {NUMBERS.map((key) => (
          <NumberField
            key={key}
            label={say(`panel.criterion.${key}`)}
            hint={help(key)}
            value={undefined}
            onChange={(value) => change(key, value)}
          />
        ))}
        <TextField
          label={say("panel.criterion.source")}
          hint={help("source")}
          value=""
          onChange={(value) => change("source", value)}
        />
        <div>
          <WorkButton
            appearance="primary"
            disabled={name === "" || taken || wrong.size > 0}
            task={() =>
              plans.propose((snapshot) => planAdditions(snapshot, [edit]), {
                afterwards: () => open({ name: "criteria" }),
              })
            }
          >
            {say("panel.ownCriterion.add")}
          </WorkButton>
        </div>
      </form>
    </StepPage>
  );
}
