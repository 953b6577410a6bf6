/** The first time in a workbook: what it is in three sentences, and three ways to begin. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { WorkButton } from "../../parts/work-button";
import { useExample } from "../use-example";
import { planEmpty } from "./starting-plans";

export function FirstRun() {
  const { say, open, plans, firstRun } = usePane();
  const proposeExample = useExample();
  return (
    <div className="ww-stack-wide">
      <h2>{say("panel.first.title")}</h2>
      <div className="ww-stack">
        <p>{say("panel.first.what")}</p>
        <p>{say("panel.first.where")}</p>
        <p>{say("panel.first.safe")}</p>
      </div>
      <div className="ww-choices">
        <WorkButton appearance="primary" task={proposeExample}>
          {say("panel.first.example")}
        </WorkButton>
        <WorkButton task={() => plans.propose(planEmpty)}>{say("panel.first.empty")}</WorkButton>
        <Button onClick={() => open({ name: "link" })}>{say("panel.first.link")}</Button>
      </div>
      <div>
        <LinkButton onClick={firstRun.skip}>{say("panel.first.skip")}</LinkButton>
      </div>
    </div>
  );
}
