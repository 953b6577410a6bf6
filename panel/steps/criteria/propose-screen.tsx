/** "Stel voor": criteria that practice uses, each with who uses it and what to mind, to pick from. */

import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { additionOf, ownColumns } from "../../../core/selection/criteria/plan-additions";
import { planAddCriteria } from "../../../core/selection/criteria/plan-criteria";
import { type ProposedCriterion, proposedCriteria } from "../../../core/selection/criteria/proposed-criteria";
import { foldHeader } from "../../../core/tables/match-header";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { CriterionBackground } from "./criterion-background";
import { useCriteria } from "./use-study";
import { words } from "./words";

export function ProposeScreen() {
  const { say, plans, back } = usePane();
  const present = new Set(useCriteria().map(({ name }) => foldHeader(name)));
  const own = useReading(ownColumns) ?? [];
  const ownNames = new Set(own.map(({ name }) => foldHeader(name)));
  const offered = proposedCriteria.filter(
    ({ name }) => !present.has(foldHeader(name)) && !ownNames.has(foldHeader(name)),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const picked = [
    ...own.filter(({ name }) => chosen.has(name)),
    ...offered.filter(({ name }) => chosen.has(name)).map(additionOf),
  ];
  const add = () => plans.propose((snapshot) => planAddCriteria(snapshot, picked), { afterwards: back });
  const box = (name: string) => (
    <Checkbox
      label={<strong>{name}</strong>}
      checked={chosen.has(name)}
      onChange={(_, { checked }) => setChosen(toggled(chosen, name, checked === true))}
    />
  );
  return (
    <StepPage title={say(words["propose.title"])}>
      <p>{say(words["propose.what"])}</p>
      {own.length > 0 && (
        <section className="ww-stack">
          <h2>{say(words.proposeOwn)}</h2>
          <ul className="ww-stack">
            {own.map(({ name }) => (
              <li key={name} className="ww-card">
                {box(name)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {[...new Set(offered.map(({ theme }) => theme))].map((theme) => (
        <section key={theme} className="ww-stack">
          <h2>{theme}</h2>
          <ul className="ww-stack">
            {offered
              .filter((one) => one.theme === theme)
              .map((criterion) => (
                <li key={criterion.name} className="ww-card">
                  {box(criterion.name)}
                  <Background criterion={criterion} />
                </li>
              ))}
          </ul>
        </section>
      ))}
      <div>
        <WorkButton appearance="primary" disabled={picked.length === 0} task={add}>
          {say(words.proposeAdd, { count: picked.length })}
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
        <Icon name={direction === "high" ? "up" : "down"} /> {say(words[`direction.${direction}`])}
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
