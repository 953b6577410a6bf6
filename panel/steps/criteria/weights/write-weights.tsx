/** The weights as shares in bars, and the button that writes them into Criteria. */

import type { Matrix } from "../../../../core/cells/matrix";
import { planWeights, writtenWeights } from "../../../../core/selection/criteria/plan-criteria";
import { readStudy } from "../../../../core/selection/read-study";
import type { CriterionRow } from "../../../../core/selection/study";
import { paren } from "../../../../core/selection/tables/paren";
import { planWeightsWithPairs } from "../../../../core/selection/weighing/plan-pairs";
import { ValueBars } from "../../../charts/value-bars";
import { usePane } from "../../../pane";
import { useNumbers } from "../../../parts/use-numbers";
import { WorkButton } from "../../../parts/work-button";
import { words } from "./words";

interface Props {
  criteria: readonly CriterionRow[];
  /** Sum 1. */
  shares: Float64Array;
  /** What goes in the sheet when that is not the share out of 100, such as points that people gave. */
  written?: readonly number[];
  /** What the weights follow from, written with them so that it can be looked up later. */
  comparisons?: Matrix;
}

export function WriteWeights({ criteria, shares, written, comparisons }: Props) {
  const { say, plans, back } = usePane();
  const { share } = useNumbers();
  const values = written ?? writtenWeights(shares);
  const write = () =>
    plans.propose(
      (snapshot) => {
        if (!readStudy(snapshot).criteria) return undefined;
        return comparisons
          ? planWeightsWithPairs(snapshot, criteria, values, comparisons)
          : planWeights(snapshot, criteria, values);
      },
      { afterwards: back, ...(comparisons && { sheets: [paren.name] }) },
    );
  return (
    <section className="ww-stack">
      <ValueBars
        title={say(words["weights.result"])}
        sentence={criteria.map(({ name }, index) => `${name} ${share(shares[index] ?? 0)}`).join(", ")}
        columns={[say(words["weights.criterion"]), say(words["weights.share"])]}
        bars={criteria.map(({ name }, index) => ({
          label: name,
          value: shares[index] ?? 0,
          shown: share(shares[index] ?? 0),
        }))}
      />
      <div>
        <WorkButton appearance="primary" task={write}>
          {say(words["weights.write"])}
        </WorkButton>
      </div>
    </section>
  );
}
