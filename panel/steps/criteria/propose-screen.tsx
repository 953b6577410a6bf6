/** "Stel voor": criteria that practice uses, each with who uses it and what to mind, to pick from. */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { type CriterionEdit, planAddCriteria } from "../../../core/selection/study/plan-criteria";
import { type ProposedCriterion, proposedCriteria } from "../../../core/selection/study/proposed-criteria";
import { readStudy } from "../../../core/selection/study/read-study";
import { criteria as criteriaTable } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { foldHeader } from "../../../core/tables/match-header";
import { planCreateTables } from "../../../core/tables/plan-create";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useCriteria } from "./use-criteria";

export function ProposeScreen() {
  const { say, plans, open } = usePane();
  const present = new Set(useCriteria().map(({ name }) => foldHeader(name)));
  const offered = proposedCriteria.filter(({ name }) => !present.has(foldHeader(name)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = offered.filter(({ name }) => chosen.has(name));
  const add = () =>
    plans.propose((snapshot) => planAdditions(snapshot, picked.map(editOf)), {
      afterwards: () => open({ name: "criteria" }),
    });
  return (
    <StepPage title={say("panel.propose.title")} backTo={{ name: "criteria" }}>
      <p>{say("panel.propose.what")}</p>
      {[...new Set(offered.map(({ theme }) => theme))].map((theme) => (
        <section key={theme} className="ww-stack">
          <h2>{theme}</h2>
          <ul className="ww-stack">
            {offered
              .filter((one) => one.theme === theme)
              .map((criterion) => (
                <li key={criterion.name} className="ww-card">
                  <Checkbox
                    label={<strong>{criterion.name}</strong>}
                    checked={chosen.has(criterion.name)}
                    onChange={(_, { checked }) => setChosen(toggled(chosen, criterion.name, checked === true))}
                  />
                  <Background criterion={criterion} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <div>
        <WorkButton appearance="primary" disabled={picked.length === 0} task={add}>
          {say("panel.propose.add", { count: picked.length })}
        </WorkButton>
      </div>
    </StepPage>
  );
}

function Background({ criterion }: { criterion: ProposedCriterion }) {
  const { say, language } = usePane();
  const { direction, source, evidence, because, warning } = criterion;
  return (
    <div className="ww-small ww-stack-tight">
      <p>
        <Icon name={direction === "high" ? "up" : "down"} /> {say(`panel.direction.${direction}`)}
      </p>
      <p>{say(`panel.evidence.${evidence}`, { because: because[language] })}</p>
      {warning && (
        <p className="ww-finding-warning">
          <Icon name="warning" /> {warning[language]}
        </p>
      )}
      <p className="ww-muted">{source}</p>
    </div>
  );
}

function toggled(chosen: ReadonlySet<string>, name: string, checked: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  if (checked) next.add(name);
  else next.delete(name);
  return next;
}

/** Below the criteria that are there, or in new sheets when there are none. */
function planAdditions(snapshot: Snapshot, additions: readonly CriterionEdit[]) {
  const { criteria, candidates } = readStudy(snapshot);
  if (criteria) return planAddCriteria(snapshot, criteria, candidates, additions);
  const names = additions.map(({ name }) => String(name ?? ""));
  return planCreateTables(snapshot, [
    { schema: criteriaTable, rows: additions.map((values) => ({ values })) },
    ...(candidates ? [] : [{ schema: kandidaatwijken, openHeaders: names }]),
  ]);
}

/** Only what belongs in the table; the background stays in the pane. */
function editOf(criterion: ProposedCriterion): CriterionEdit {
  const { name, theme, unit, direction, weight, worst, best, lower, upper, source, year } = criterion;
  return {
    name,
    theme,
    unit,
    direction,
    weight,
    ...(worst !== undefined && { worst }),
    ...(best !== undefined && { best }),
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
    source,
    ...(year !== undefined && { year }),
  };
}
