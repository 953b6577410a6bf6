/** Keeps the comparisons in the sheet Paren, also before all are made. */
import type { Matrix } from "../../../core/cells/matrix";
import { planPairs } from "../../../core/selection/study/plan-pairs";
import type { CriterionRow } from "../../../core/selection/study/study";
import { paren } from "../../../core/tables/paren";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";

interface Props {
  criteria: readonly CriterionRow[];
  comparisons: Matrix;
}

export function SavePairs({ criteria, comparisons }: Props) {
  const { say, plans } = usePane();
  return (
    <div>
      <WorkButton
        task={() => plans.propose((snapshot) => planPairs(snapshot, criteria, comparisons), { sheets: [paren.name] })}
      >
        {say("panel.pairs.save")}
      </WorkButton>
    </div>
  );
}
