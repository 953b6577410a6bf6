/** Whom to talk to next: those who are not heard first, with a day by which. */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { planTalks } from "../../../core/interviews/plan-talks";
import { readActors, readTalks } from "../../../core/interviews/read-talks";
import { interviews } from "../../../core/interviews/tables/interviews";
import { talkedWith, withoutDoubles } from "../../../core/interviews/talked-with";
import { whoFirst } from "../../../core/stakeholders/who-first";
import { readValue } from "../../../core/tables/read-value";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { words } from "./words";

const MOST = 40;

export function PlanScreen() {
  const { say, plans, back } = usePane();
  const actors = useReading(readActors);
  const talks = useReading(readTalks)?.talks ?? [];
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [by, setBy] = useState("");
  const list = withoutDoubles(whoFirst(actors?.stakeholders ?? []));
  const isBusy = actors ? talkedWith(actors, talks) : () => false;
  const ordered = [...list.filter((one) => !isBusy(one)), ...list.filter(isBusy)].slice(0, MOST);
  const day = readValue(by, { kind: "date" }).value;
  const wrong = by.trim() !== "" && day === undefined;
  const planned = ordered
    .filter(({ row }) => chosen.has(row))
    .map(({ name, wijken }) => ({
      stakeholder: name,
      wijk: wijken.join("; "),
      ...(typeof day === "number" && { date: day }),
    }));
  return (
    <StepPage title={say(words.plan)}>
      <p>{say(words.planHow)}</p>
      <fieldset className="ww-stack-tight">
        <legend className="ww-hidden">{say(words.stakeholder)}</legend>
        {ordered.map(({ row, name }) => (
          <Checkbox
            key={row}
            label={name}
            checked={chosen.has(row)}
            onChange={(_, { checked }) => {
              const next = new Set(chosen);
              if (checked === true) next.add(row);
              else next.delete(row);
              setChosen(next);
            }}
          />
        ))}
      </fieldset>
      <TextField
        label={say(words.planBy)}
        hint={say(words.planByHint)}
        value={by}
        {...(wrong && { problem: say(words.notADate) })}
        onChange={setBy}
      />
      <div>
        <WorkButton
          appearance="primary"
          disabled={planned.length === 0 || wrong}
          task={() =>
            plans.propose((snapshot) => planTalks(snapshot, planned), { sheets: [interviews.name], afterwards: back })
          }
        >
          {say(words.planWrite)}
        </WorkButton>
      </div>
    </StepPage>
  );
}
