/** Plans that keep the comparisons in the sheet Paren, where they can be changed and read by =WIJKGEWICHTEN(). */
import type { Matrix } from "../../cells/matrix";
import type { LocatedTable } from "../../tables/locate";
import { paren } from "../../tables/paren";
import { planCreateTables } from "../../tables/plan-create";
import { writeOwnSheet } from "../../workbook/own-sheet";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import { planWeights } from "./plan-criteria";
import type { CriterionRow } from "./study";

/** What is not compared yet stays empty, to go on with another time. */
export function planPairs(
  snapshot: Snapshot,
  criteria: readonly Pick<CriterionRow, "name">[],
  { columns, data }: Matrix,
): Plan {
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

/** The weights together with the comparisons that they follow from, to agree with and to put back at once. */
export function planWeightsWithPairs(
  snapshot: Snapshot,
  located: LocatedTable,
  criteria: readonly CriterionRow[],
  weights: ArrayLike<number>,
  comparisons: Matrix,
): Plan {
  const first = planWeights(snapshot, located, criteria, weights);
  const second = planPairs(snapshot, criteria, comparisons);
  return {
    title: first.title,
    // The sheet that is shown stays that of the weights.
    changes: [...first.changes, ...second.changes.filter(({ kind }) => kind !== "show")],
    overwrites: [...first.overwrites, ...second.overwrites],
    createsSheets: [...first.createsSheets, ...second.createsSheets],
  };
}
