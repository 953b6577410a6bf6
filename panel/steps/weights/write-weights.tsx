/** The weights as shares in bars, and the button that writes them into Criteria. */
import { roundTo } from "../../../core/cells/format-number";
import { planWeights } from "../../../core/selection/study/plan-criteria";
import { readStudy } from "../../../core/selection/study/read-study";
import type { CriterionRow } from "../../../core/selection/study/study";
import type { Plan } from "../../../core/workbook/plan";
import type { Snapshot } from "../../../core/workbook/snapshot";
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
  /** What the weights come from, written with them so that it can be looked up later. */
  along?: { sheet: string; make(snapshot: Snapshot): Plan };
}

export function WriteWeights({ criteria, shares, written, along }: Props) {
  const { say, plans, open } = usePane();
  const { share } = useNumbers();
  const values = written ?? Array.from(shares, (one) => roundTo(100 * one, 2));
  const write = () =>
    plans.propose(
      (snapshot) => {
        const located = readStudy(snapshot).criteria;
        const plan = located && planWeights(snapshot, located, criteria, values);
        return plan && along ? together(plan, along.make(snapshot)) : plan;
      },
      { afterwards: () => open({ name: "criteria" }), ...(along && { sheets: [along.sheet] }) },
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

/** Two plans that touch different sheets as one, to agree with and to put back at once. */
function together(first: Plan, second: Plan): Plan {
  return {
    title: first.title,
    // The sheet that is shown stays that of the first.
    changes: [...first.changes, ...second.changes.filter(({ kind }) => kind !== "show")],
    overwrites: [...first.overwrites, ...second.overwrites],
    createsSheets: [...first.createsSheets, ...second.createsSheets],
  };
}
