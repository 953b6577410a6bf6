/** What the team costs a year, as a proposed line of the budget. */
import type { TeamReading } from "../../../core/team/read-team";
import { planCostLine, yearlyCost } from "../../../core/team/team-cost";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";
import { useSnapshot } from "../../use-reading";
import { words } from "./words";

export function TeamCostView({ reading, chosen }: { reading: TeamReading; chosen: readonly boolean[] }) {
  const { say, plans } = usePane();
  const snapshot = useSnapshot();
  const { cost, unknown } = yearlyCost(reading, chosen);
  if (!snapshot || Number.isNaN(cost)) return null;
  const fits = planCostLine(snapshot, cost) !== undefined;
  return (
    <div className="ww-stack">
      <p>
        {say(words.cost, { cost })} {unknown > 0 && say(words.costUnknown, { count: unknown })}
      </p>
      {fits ? (
        <div>
          <WorkButton size="small" task={() => plans.propose((now) => planCostLine(now, cost))}>
            {say(words.costLine)}
          </WorkButton>
        </div>
      ) : (
        <p className="ww-small">{say(words.costElsewhere, { cost })}</p>
      )}
    </div>
  );
}
