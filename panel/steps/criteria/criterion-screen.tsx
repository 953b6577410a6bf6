/** One criterion to change: direction, weight, scale with the wijken drawn behind it, bounds and source. */

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { type CriterionEdit, planCriterion } from "../../../core/selection/criteria/plan-criteria";
import { scaleOfData } from "../../../core/selection/criteria/scale-of-data";
import { readStudy } from "../../../core/selection/read-study";
import type { CriterionRow } from "../../../core/selection/study";
import { criteria as criteriaTable } from "../../../core/selection/tables/criteria";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { ChoiceField } from "../../parts/choice-field";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { CriterionBackground } from "./criterion-background";
import { criterionLabels } from "./criterion-labels";
import { DataRange } from "./data-range";
import { useCriteria, useStudy } from "./use-study";
import { words } from "./words";

export function CriterionScreen({ row }: { row: number }) {
  const { say } = usePane();
  const criterion = useCriteria().find((one) => one.place.row === row);
  return (
    <StepPage title={criterion?.name ?? say(stepTitles.criteria)}>
      {criterion ? <CriterionForm key={row} criterion={criterion} /> : <p>{say(words["criterion.gone"])}</p>}
    </StepPage>
  );
}

const KEYS = ["weight", "worst", "best", "lower", "upper", "year", "source", "theme", "unit"] as const;

function CriterionForm({ criterion }: { criterion: CriterionRow }) {
  const { say, plans, back } = usePane();
  const study = useStudy();
  const [scalesProposed, setScalesProposed] = useState(0);
  const [edit, setEdit] = useState<CriterionEdit>({});
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const save = () =>
    plans.propose(
      (snapshot) => {
        const { criteria } = readStudy(snapshot);
        return criteria && planCriterion(snapshot, criterion.place.row, { ...edit, name: criterion.name });
      },
      { afterwards: back },
    );
  const { weight, worst, best, lower, upper, year, source, theme, unit } = criterion;
  const present = { weight, worst, best, lower, upper, year, source, theme, unit };
  const known = criterion.direction && (criterion.direction === 1 ? "high" : "low");
  const direction = edit.direction ?? known ?? "";
  const scale = scaleOfData(study?.study, criterion.place.row, direction);
  const proposeScale = () => {
    setEdit({ ...edit, ...scale });
    setWrong(new Set());
    setScalesProposed(scalesProposed + 1);
  };
  return (
    <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
      <CriterionBackground name={criterion.name} />
      <ChoiceField<"high" | "low" | "">
        label={say(words["criterion.direction"])}
        value={direction}
        options={[
          ...(direction === "" ? [{ value: "" as const, label: say(words["direction.none"]) }] : []),
          { value: "high", label: say(words["direction.high"]) },
          { value: "low", label: say(words["direction.low"]) },
        ]}
        onChange={(value) => value !== "" && setEdit({ ...edit, direction: value })}
      />
      <DataRange row={criterion.place.row} />
      {scale && (
        <div>
          <Button size="small" onClick={proposeScale}>
            {say(words["criterion.proposeScale"])}
          </Button>
        </div>
      )}
      <RowForm
        // A proposed scale replaces what was typed.
        key={scalesProposed}
        schema={criteriaTable}
        keys={KEYS}
        values={{ ...present, ...edit }}
        labels={criterionLabels}
        onChange={(changed, unread) => {
          setWrong(unread);
          setEdit({ ...edit, ...changed });
        }}
      />
      <div>
        <WorkButton appearance="primary" disabled={wrong.size > 0 || Object.keys(edit).length === 0} task={save}>
          {say(words["criterion.save"])}
        </WorkButton>
      </div>
    </form>
  );
}
