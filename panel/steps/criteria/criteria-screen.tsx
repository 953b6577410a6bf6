/** The step Afwegingskader: what counts, in which direction and how much, to be changed one by one. */
import { Button } from "@fluentui/react-components";
import { planFirstCriteria } from "../../../core/selection/study/plan-additions";
import { criteria as criteriaTable } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { usePane } from "../../pane";
import { AddColumns } from "../../parts/add-columns";
import { EmptyStep } from "../../parts/empty-step";
import { StepPage } from "../../parts/step-page";
import { TableSource } from "../../parts/table-source";
import { findingsOf } from "../findings-of";
import { CriteriaList } from "./criteria-list";

export function CriteriaScreen() {
  const { say, study, language, open } = usePane();
  const located = study?.criteria;
  const rows = study?.criteriaRows ?? [];
  const filled = rows.length > 0;
  const weighed = rows.some(({ weight }) => weight !== undefined);
  const findings = findingsOf(study?.findings, criteriaTable.name);
  return (
    <StepPage
      title={say("panel.step.criteria")}
      // Before anything is weighed, one sentence says so instead of a complaint per criterion.
      findings={weighed ? findings : findings.filter(({ key }) => key !== "selection.noWeight")}
    >
      {located ? (
        <>
          <TableSource located={located} schema={criteriaTable} />
          <AddColumns
            schema={kandidaatwijken}
            headers={findings.flatMap(({ key, values }) =>
              key === "selection.noColumn" ? String(values?.header) : [],
            )}
          />
          {filled && !weighed && <p>{say("panel.criteria.noWeights")}</p>}
          <CriteriaList />
          <div className="ww-row">
            {filled && (
              <Button appearance="primary" onClick={() => open({ name: "weights" })}>
                {say("panel.weights.open")}
              </Button>
            )}
            <Button {...(!filled && { appearance: "primary" as const })} onClick={() => open({ name: "propose" })}>
              {say("panel.propose.open")}
            </Button>
            <Button onClick={() => open({ name: "ownCriterion" })}>{say("panel.ownCriterion.title")}</Button>
          </div>
        </>
      ) : (
        <EmptyStep
          first={
            <Button appearance="primary" onClick={() => open({ name: "propose" })}>
              {say("panel.propose.open")}
            </Button>
          }
          purpose={criteriaTable.purpose[language]}
          table={criteriaTable.name}
          create={planFirstCriteria}
        />
      )}
    </StepPage>
  );
}
