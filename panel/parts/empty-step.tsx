/** A step with nothing in it yet: what it is for, one button to begin, and other ways. */
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane";
import { useExample } from "../steps/use-example";
import type { PlanMaker } from "../use-plans";
import { WorkButton } from "./work-button";

interface Props {
  purpose: string;
  table: string;
  create: PlanMaker;
  /** A way to begin that comes before all others. */
  first?: ReactNode;
  /** Whether the example shows this step. */
  example?: boolean;
}

export function EmptyStep({ purpose, table, create, first, example = true }: Props) {
  const { say, plans, open } = usePane();
  const proposeExample = useExample();
  return (
    <div className="ww-stack-wide">
      <p>{purpose}</p>
      <div className="ww-choices">
        {first}
        <WorkButton {...(first ? {} : { appearance: "primary" as const })} task={() => plans.propose(create)}>
          {say("panel.empty.create")}
        </WorkButton>
        <Button onClick={() => open({ name: "link", table })}>{say("panel.first.link")}</Button>
        {example && (
          <WorkButton appearance="subtle" task={proposeExample}>
            {say("panel.empty.example")}
          </WorkButton>
        )}
      </div>
    </div>
  );
}
