/** What was read about one wijk, each with the way to make it an argument. */
import {
  becomesArgument,
  planSourceArgument,
  sourceInWords,
} from "../../../../core/selection/candidates/plan-source-argument";
import type { ReadSource } from "../../../../core/selection/candidates/read-sources";
import { argumenten } from "../../../../core/selection/tables/argumenten";
import { usePane } from "../../../pane";
import { WorkButton } from "../../../parts/work-button";
import { useSnapshot } from "../../../use-reading";
import { words } from "./words";

export function SourceList({ sources }: { sources: readonly ReadSource[] }) {
  const { say, plans } = usePane();
  const snapshot = useSnapshot();
  return (
    <ul className="ww-stack ww-bullets">
      {sources.map((source) => (
        <li key={source.row}>
          {source.about !== "" && (
            <p>
              {source.about}
              {source.side && <span className="ww-muted"> ({say(words[source.side])})</span>}
            </p>
          )}
          <p className="ww-small ww-muted">{sourceInWords(source)}</p>
          {snapshot && becomesArgument(snapshot, source) && (
            <WorkButton
              size="small"
              task={() => plans.propose((now) => planSourceArgument(now, source.row), { sheets: [argumenten.name] })}
            >
              {say(words.toArgument)}
            </WorkButton>
          )}
        </li>
      ))}
    </ul>
  );
}
