/** Keeps the comparisons in the sheet Paren, where they can be changed, and read by =WIJKGEWICHTEN(). */
import type { Matrix } from "../../../core/cells/matrix";
import type { CriterionRow } from "../../../core/selection/study/study";
import { paren } from "../../../core/tables/paren";
import { planCreateTables } from "../../../core/tables/plan-create";
import { writeOwnSheet } from "../../../core/workbook/own-sheet";
import type { Plan } from "../../../core/workbook/plan";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { Snapshot } from "../../../core/workbook/snapshot";
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

/** What is not compared yet stays empty, to go on with another time. */
export function planPairs(snapshot: Snapshot, criteria: readonly CriterionRow[], { columns, data }: Matrix): Plan {
  const names = criteria.map(({ name }) => name);
  const line = (row: number) =>
    Array.from(data.subarray(row * columns, (row + 1) * columns), (value) => (Number.isNaN(value) ? "" : value));
  if (!snapshot.sheets.some(({ name }) => name === paren.name)) {
    const rows = names.map((name, row) => ({ values: { name }, open: line(row) }));
    return planCreateTables(snapshot, [{ schema: paren, openHeaders: names, rows }]);
  }
  const plan = buildPlan(snapshot, "panel.plan.pairs");
  const header = paren.columns[0]?.header ?? "";
  writeOwnSheet(plan, snapshot, paren.name, [[header, ...names], ...names.map((name, row) => [name, ...line(row)])]);
  return plan.build();
}
