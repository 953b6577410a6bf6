/** The three tools of the preparation phase, ticked by their tables being there, under whatever name their sheet has. */

import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { stakeholders } from "../../../core/stakeholders/tables/stakeholders";
import { tableIn } from "../../../core/tables/table";
import { usePane } from "../../pane";
import { useSnapshot } from "../../use-reading";
import { words } from "./words";

const TOOLS = [
  { text: words.toolFramework, schema: criteria },
  { text: words.toolStakeholders, schema: stakeholders },
  { text: words.toolData, schema: kandidaatwijken },
] as const;

export function ThreeTools() {
  const { say } = usePane();
  const snapshot = useSnapshot();
  return (
    <section className="ww-stack">
      <h2>{say(words.tools)}</h2>
      <ul className="ww-stack-tight">
        {TOOLS.map(({ text, schema }) => {
          const table = snapshot && tableIn(snapshot, schema);
          return (
            <li key={text.key}>
              {say(text, {
                sheet: table?.located.shape.block.sheet ?? schema.name,
                state: table ? words.present : words.absent,
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
