/** A step with nothing in it yet: what it is for, one button to begin, and other ways. */

import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../pane";
import { WorkButton } from "../parts/work-button";
import { exampleScreen } from "../shell/example/screens";
import type { PlanMaker } from "../use-plans";
import { words } from "../words";
import { OwnSheetButton } from "./own-sheet-button";

interface Props {
  purpose: string;
  table: string;
  create: PlanMaker;
  /** A way to begin that comes before all others. */
  first?: ReactNode;
  /** Whether the example shows this step. */
  example?: boolean;
  /** The plan of an example that shows only this step. */
  ownExample?: PlanMaker;
}

export function EmptyStep({ purpose, table, create, first, example = true, ownExample }: Props) {
  const { say, plans, open } = usePane();
  return (
    <div className="ww-stack-wide">
      <p>{purpose}</p>
      <div className="ww-choices">
        {first}
        <WorkButton {...(first ? {} : { appearance: "primary" as const })} task={() => plans.propose(create)}>
          {say(words.emptyCreate)}
        </WorkButton>
        <OwnSheetButton table={table} />
        {example && (
          <Button
            appearance="subtle"
            onClick={() => (ownExample ? void plans.propose(ownExample) : open(exampleScreen))}
          >
            {say(words.emptyExample)}
          </Button>
        )}
      </div>
    </div>
  );
}
