/** "Stel voor": criteria that practice uses, each with who uses it and what to mind, to pick from. */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { additionOf, planAdditions } from "../../../core/selection/study/plan-additions";
import { type ProposedCriterion, proposedCriteria } from "../../../core/selection/study/proposed-criteria";
import { foldHeader } from "../../../core/tables/match-header";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { CriterionBackground } from "./criterion-background";
import { useCriteria } from "./use-criteria";

export function ProposeScreen() {
  const { say, plans, open } = usePane();
  const present = new Set(useCriteria().map(({ name }) => foldHeader(name)));
  const offered = proposedCriteria.filter(({ name }) => !present.has(foldHeader(name)));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = offered.filter(({ name }) => chosen.has(name));
  const add = () =>
    plans.propose((snapshot) => planAdditions(snapshot, picked.map(additionOf)), {
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
  const { say } = usePane();
  const { direction, source, name } = criterion;
  return (
    <div className="ww-small ww-stack-tight">
      <p>
        <Icon name={direction === "high" ? "up" : "down"} /> {say(`panel.direction.${direction}`)}
      </p>
      <CriterionBackground name={name} />
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
