/** An argument of the user's own for or against a wijk, which the figures cannot give. */

import { useState } from "react";
import { planArgument } from "../../../core/selection/choice/plan-argument";
import type { Argument } from "../../../core/selection/study";
import { argumenten } from "../../../core/selection/tables/argumenten";
import type { RowEdit } from "../../../core/tables/change-table";
import { usePane } from "../../pane";
import { RowForm } from "../../parts/row-form";
import { StepPage } from "../../parts/step-page";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { WorkButton } from "../../parts/work-button";
import { useStudy } from "../criteria/use-study";
import { words } from "./argument-words";
import { NotYet } from "./not-yet";

type Side = Argument["side"];
const SIDES: readonly Side[] = ["pro", "contra"];
const KEYS = ["text", "source"] as const;
const LABELS = { text: words["argument.text"], source: words["argument.source"] };

export function ArgumentScreen({ candidate }: { candidate: number }) {
  const { say } = usePane();
  const wijk = useStudy()?.study?.candidates[candidate];
  return (
    <StepPage title={say(words["argument.title"])}>{wijk ? <ArgumentForm wijk={wijk.name} /> : <NotYet />}</StepPage>
  );
}

function ArgumentForm({ wijk }: { wijk: string }) {
  const { say, plans, back } = usePane();
  const [side, setSide] = useState<Side>("pro");
  const [{ text = "", source = "" }, setWritten] = useState<RowEdit<typeof argumenten>>({});
  const argument = { wijk, side, text, source };
  return (
    <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
      <p>{say(words["argument.about"], { wijk })}</p>
      <ToggleButtons<Side>
        label={say(words["argument.side"])}
        value={side}
        options={SIDES.map((value) => ({ value, label: say(words[`argument.${value}`]) }))}
        onChange={setSide}
      />
      <RowForm
        schema={argumenten}
        keys={KEYS}
        values={{}}
        labels={LABELS}
        onChange={(changed) => setWritten({ text, source, ...changed })}
      />
      <div>
        <WorkButton
          appearance="primary"
          disabled={text.trim() === ""}
          task={() =>
            plans.propose((snapshot) => planArgument(snapshot, argument), {
              sheets: [argumenten.name],
              afterwards: back,
            })
          }
        >
          {say(words["argument.write"])}
        </WorkButton>
      </div>
    </form>
  );
}
