/** One criterion to change: direction, weight, scale with the wijken drawn behind it, bounds and source. */
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type CriterionEdit, planCriterion } from "../../../core/selection/study/plan-criteria";
import { readStudy } from "../../../core/selection/study/read-study";
import { scaleOfData } from "../../../core/selection/study/scale-of-data";
import type { CriterionRow } from "../../../core/selection/study/study";
import { criteria as criteriaTable } from "../../../core/tables/criteria";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { NumberField } from "../../parts/number-field";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { WorkButton } from "../../parts/work-button";
import { CriterionBackground } from "./criterion-background";
import { DataRange } from "./data-range";
import { useCriteria } from "./use-criteria";

export function CriterionScreen({ row }: { row: number }) {
  const { say } = usePane();
  const criterion = useCriteria().find((one) => one.place.row === row);
  return (
    <StepPage title={criterion?.name ?? say("panel.step.criteria")} backTo={{ name: "criteria" }}>
      {criterion ? <CriterionForm key={row} criterion={criterion} /> : <p>{say("panel.criterion.gone")}</p>}
    </StepPage>
  );
}

const NUMBERS = ["weight", "worst", "best", "lower", "upper", "year"] as const;
const TEXTS = ["source", "theme", "unit"] as const;

function CriterionForm({ criterion }: { criterion: CriterionRow }) {
  const { say, plans, open, language, study } = usePane();
  const [scalesProposed, setScalesProposed] = useState(0);
  const [edit, setEdit] = useState<CriterionEdit>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const change = (key: string, value: string | number | undefined) => {
    setWrong(new Set(value === undefined ? [...wrong, key] : [...wrong].filter((one) => one !== key)));
    if (value !== undefined) setEdit({ ...edit, [key]: value });
  };
  const save = () =>
    plans.propose(
      (snapshot) => {
        const { criteria } = readStudy(snapshot);
        return criteria && planCriterion(snapshot, criteria, criterion.place.row, { ...edit, name: criterion.name });
      },
      { afterwards: () => open({ name: "criteria" }) },
    );
  const help = (key: string) => criteriaTable.columns.find((column) => column.key === key)?.help[language] ?? "";
  const known = criterion.direction && (criterion.direction === 1 ? "high" : "low");
  const direction = edit.direction ?? known ?? "";
  const scale = scaleOfData(study?.study, criterion.place.row, String(direction));
  const proposeScale = () => {
    setEdit({ ...edit, ...scale });
    setWrong(new Set([...wrong].filter((key) => key !== "worst" && key !== "best")));
    setScalesProposed(scalesProposed + 1);
  };
  return (
    <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
      <CriterionBackground name={criterion.name} />
      <ChoiceField
        label={say("panel.criterion.direction")}
        value={String(direction)}
        options={[
          ...(direction === "" ? [{ value: "", label: say("panel.direction.none") }] : []),
          { value: "high", label: say("panel.direction.high") },
          { value: "low", label: say("panel.direction.low") },
        ]}
        onChange={(value) => value !== "" && change("direction", value)}
      />
      <DataRange row={criterion.place.row} />
      {scale && (
        <div>
          <Button size="small" onClick={proposeScale}>
            {say("panel.criterion.proposeScale")}
          </Button>
        </div>
      )}
      {NUMBERS.map((key) => (
        <NumberField
          // A proposed scale replaces what was typed.
          key={`${key} ${key === "worst" || key === "best" ? scalesProposed : 0}`}
          label={say(`panel.criterion.${key}`)}
          hint={help(key)}
          value={typeof edit[key] === "number" ? edit[key] : criterion[key]}
          grouped={key !== "year"}
          onChange={(value) => change(key, value)}
        />
      ))}
      {TEXTS.map((key) => (
        <TextField
          key={key}
          label={say(`panel.criterion.${key}`)}
          hint={help(key)}
          value={criterion[key]}
          onChange={(value) => change(key, value)}
        />
      ))}
      <div>
        <WorkButton appearance="primary" disabled={wrong.size > 0 || Object.keys(edit).length === 0} task={save}>
          {say("panel.criterion.save")}
        </WorkButton>
      </div>
    </form>
  );
}
