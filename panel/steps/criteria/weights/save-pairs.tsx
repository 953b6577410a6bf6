/** Keeps the comparisons in the sheet Paren, also before all are made. */

import type { Matrix } from "../../../../core/cells/matrix";
import type { CriterionRow } from "../../../../core/selection/study";
import { paren } from "../../../../core/selection/tables/paren";
import { planPairs } from "../../../../core/selection/weighing/plan-pairs";
import { usePane } from "../../../pane";
import { WorkButton } from "../../../parts/work-button";
import { words } from "./words";

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
        {say(words.pairsSave)}
      </WorkButton>
    </div>
  );
}
