/** What the conversations say about each wijk, with n, and the way to make it a criterion. */
import { attitudePerWijk } from "../../../core/interviews/attitude-per-wijk";
import { planSupport } from "../../../core/selection/candidates/plan-support";
import { usePane } from "../../pane";
import { SimpleTable } from "../../parts/simple-table";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { useStudy } from "../criteria/use-study";
import { words } from "./words";

export function AttitudeView() {
  const { say, plans } = usePane();
  const { number } = useNumbers();
  const wijken = useReading(attitudePerWijk)?.wijken ?? [];
  const candidates = useStudy()?.candidates;
  if (wijken.length === 0) return null;
  return (
    <section className="ww-stack">
      <h2>{say(words.attitude)}</h2>
      <SimpleTable
        caption={say(words.attitude)}
        captionHidden
        columns={[
          { header: say(words.wijk) },
          { header: say(words.mean), number: true },
          { header: say(words.range), number: true },
          { header: say(words.count), number: true, narrow: true },
        ]}
        rows={wijken.map(({ wijk, mean, lowest, highest, count }) => [
          wijk,
          Number.isNaN(mean) ? "n.b." : number(mean),
          count === 0 ? "" : `${number(lowest)} – ${number(highest)}`,
          count,
        ])}
      />
      <p className="ww-small ww-muted">{say(words.attitudeHow)}</p>
      {candidates && (
        <>
          <div>
            <WorkButton task={() => plans.propose(planSupport)}>{say(words.support)}</WorkButton>
          </div>
          <p className="ww-small ww-muted">{say(words.supportHow)}</p>
        </>
      )}
    </section>
  );
}
