/** The weights as shares in bars, and the button that writes them into Criteria. */
import type { Matrix } from "../../../core/cells/matrix";
import { planWeights, writtenWeights } from "../../../core/selection/study/plan-criteria";
import { planWeightsWithPairs } from "../../../core/selection/study/plan-pairs";
import { readStudy } from "../../../core/selection/study/read-study";
import type { CriterionRow } from "../../../core/selection/study/study";
import { paren } from "../../../core/tables/paren";
import { ValueBars } from "../../charts/value-bars";
import { usePane } from "../../pane";
import { useNumbers } from "../../parts/use-numbers";
import { WorkButton } from "../../parts/work-button";

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
  const { say, plans, open } = usePane();
  const { share } = useNumbers();
  const values = written ?? writtenWeights(shares);
  const write = () =>
    plans.propose(
      (snapshot) => {
        const located = readStudy(snapshot).criteria;
        if (!located) return undefined;
        return comparisons
          ? planWeightsWithPairs(snapshot, located, criteria, values, comparisons)
          : planWeights(snapshot, located, criteria, values);
      },
      { afterwards: () => open({ name: "criteria" }), ...(comparisons && { sheets: [paren.name] }) },
    );
  return (
    <section className="ww-stack">
      <ValueBars
        title={say("panel.weights.result")}
        sentence={criteria.map(({ name }, index) => `${name} ${share(shares[index] ?? 0)}`).join(", ")}
        columns={[say("panel.weights.criterion"), say("panel.weights.share")]}
        bars={criteria.map(({ name }, index) => ({
          label: name,
          value: shares[index] ?? 0,
          shown: share(shares[index] ?? 0),
        }))}
      />
      <div>
        <WorkButton appearance="primary" task={write}>
          {say("panel.weights.write")}
        </WorkButton>
      </div>
    </section>
  );
}
