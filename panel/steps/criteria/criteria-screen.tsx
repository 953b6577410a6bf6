/** The step Afwegingskader: what counts, in which direction and how much, to be changed one by one. */

import { Button } from "@fluentui/react-components";
import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { planFirstCriteria } from "../../../core/selection/criteria/plan-additions";
import { findingsOf } from "../../../core/selection/findings-of";
import { criteria as criteriaTable } from "../../../core/selection/tables/criteria";
import { words as selectionWords } from "../../../core/selection/words";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { AddColumns } from "../../parts/add-columns";
import { StepPage } from "../../parts/step-page";
import { words as paneWords } from "../../words";
import { EmptyStep } from "../empty-step";
import { LearnMore } from "../learn-more";
import { TableSource } from "../table-source";
import { CriteriaList } from "./criteria-list";
import { criteriaScreens } from "./screens";
import { useStudy } from "./use-study";
import { words } from "./words";

export function CriteriaScreen() {
  const { say, language, open } = usePane();
  const study = useStudy();
  const located = study?.criteria;
  const rows = study?.criteriaRows ?? [];
  const filled = rows.length > 0;
  const weighed = rows.some(({ weight }) => weight !== undefined);
  const findings = findingsOf(study?.findings, criteriaTable.name);
  return (
    <StepPage
      title={say(stepTitles.criteria)}
      // Before anything is weighed, one sentence says so instead of a complaint per criterion.
      findings={weighed ? findings : findings.filter(({ text }) => text !== selectionWords.noWeight)}
    >
      {located ? (
        <>
          <TableSource located={located} schema={criteriaTable} />
          <AddColumns
            schema={kandidaatwijken}
            headers={findings.flatMap(({ text, values }) =>
              text === selectionWords.noColumn ? String(values?.header) : [],
            )}
          />
          {filled && !weighed && <p>{say(words.noWeights)}</p>}
          <CriteriaList />
          <div className="ww-row">
            {filled && (
              <Button appearance="primary" onClick={() => open(criteriaScreens.weights)}>
                {say(paneWords["weights.open"])}
              </Button>
            )}
            <Button {...(!filled && { appearance: "primary" as const })} onClick={() => open(criteriaScreens.propose)}>
              {say(words.proposeOpen)}
            </Button>
            <Button onClick={() => open(criteriaScreens.own)}>{say(words["ownCriterion.title"])}</Button>
          </div>
        </>
      ) : (
        <EmptyStep
          first={
            <Button appearance="primary" onClick={() => open(criteriaScreens.propose)}>
              {say(words.proposeOpen)}
            </Button>
          }
          purpose={criteriaTable.purpose[language]}
          table={criteriaTable.name}
          create={planFirstCriteria}
        />
      )}
      <LearnMore step="criteria" />
    </StepPage>
  );
}
