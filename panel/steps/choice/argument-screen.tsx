/** An argument of the user's own for or against a wijk, which the figures cannot give. */
import { useState } from "react";
import { planArgument } from "../../../core/selection/study/plan-argument";
import type { Argument } from "../../../core/selection/study/study";
import { argumenten } from "../../../core/tables/argumenten";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { TextField } from "../../parts/text-field";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { WorkButton } from "../../parts/work-button";
import type { Screen } from "../../screen";
import { NotYet } from "./not-yet";

type Side = Argument["side"];
const SIDES: readonly Side[] = ["pro", "contra"];

interface Props {
  candidate: number;
  backTo: Screen;
}

export function ArgumentScreen({ candidate, backTo }: Props) {
  const { say, study } = usePane();
  const wijk = study?.study?.candidates[candidate];
  return (
    <StepPage title={say("panel.argument.title")} backTo={backTo}>
      {wijk ? <ArgumentForm wijk={wijk.name} backTo={backTo} /> : <NotYet />}
    </StepPage>
  );
}

function ArgumentForm({ wijk, backTo }: { wijk: string; backTo: Screen }) {
  const { say, plans, open, language } = usePane();
  const [side, setSide] = useState<Side>("pro");
  const [text, setText] = useState("");
  const [source, setSource] = useState("");
  const help = (key: string) => argumenten.columns.find((column) => column.key === key)?.help[language] ?? "";
  const argument = { wijk, side, text, source };
  return (
    <form className="ww-stack-wide" onSubmit={(event) => event.preventDefault()}>
      <p>{say("panel.argument.about", { wijk })}</p>
      <ToggleButtons<Side>
        label={say("panel.argument.side")}
        value={side}
        options={SIDES.map((value) => ({ value, label: say(`panel.argument.${value}`) }))}
        onChange={setSide}
      />
      <TextField label={say("panel.argument.text")} hint={help("text")} tall value="" onChange={setText} />
      <TextField label={say("panel.criterion.source")} hint={help("source")} value="" onChange={setSource} />
      <div>
        <WorkButton
          appearance="primary"
          disabled={text.trim() === ""}
          task={() =>
            plans.propose((snapshot) => planArgument(snapshot, argument), {
              sheets: [argumenten.name],
              afterwards: () => open(backTo),
            })
          }
        >
          {say("panel.argument.write")}
        </WorkButton>
      </div>
    </form>
  );
}
