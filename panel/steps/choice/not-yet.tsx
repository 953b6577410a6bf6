/** What is lacking before there can be a ranking, and where to begin. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane";

export function NotYet() {
  const { say, study, open } = usePane();
  const missing = study?.candidates ? "criteria" : "candidates";
  return (
    <div className="ww-stack">
      <p>{say("panel.choice.empty")}</p>
      <div>
        <Button appearance="primary" onClick={() => open({ name: missing })}>
          {say("panel.home.goTo", { step: say(`panel.step.${missing}`) })}
        </Button>
      </div>
    </div>
  );
}
