/** Plans that change the user's criteria where they stand: weights, one criterion edited, criteria added. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { roundTo } from "../../cells/format-number";
import { changeTable, planTable, type RowEdit } from "../../tables/change-table";
import { foldHeader } from "../../tables/match-header";
import { tableIn } from "../../tables/table";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import type { CriterionRow } from "../study";
import { criteria as criteriaTable } from "../tables/criteria";
import { words } from "../words";

/** Values by the key of the column in Criteria; "" empties a cell. */
export type CriterionEdit = RowEdit<typeof criteriaTable>;

/** Shares (sum 1) as they are written: of 100, in hundredths. */
export function writtenWeights(shares: ArrayLike<number>): number[] {
  return Array.from(shares, (share) => roundTo(100 * share, 2));
}

/** Writes a weight for each of the criteria, in their rows. */
export function planWeights(
  snapshot: Snapshot,
  criteria: readonly Pick<CriterionRow, "place">[],
  weights: ArrayLike<number>,
): Plan {
  return planTable(
    snapshot,
    criteriaTable,
    { text: words.planWeights, values: { count: criteria.length } },
    ({ set }) => {
      criteria.forEach(({ place }, index) => {
        set(place.row, { weight: weights[index] ?? "" });
      });
    },
  );
}

/** Writes what the user changed of one criterion, by its row on the sheet. */
export function planCriterion(snapshot: Snapshot, row: number, edit: CriterionEdit): Plan {
  const title = { text: words.planCriterion, values: { criterion: edit.name ?? "" } };
  return planTable(snapshot, criteriaTable, title, ({ set }) => set(row, edit));
}

/**
 * Adds criteria below the last row of Criteria, and a column with the same name to the right of Kandidaatwijken for
 * each that has none yet. Tables grow along; a sheet that is not there yet is made.
 */
export function planAddCriteria(snapshot: Snapshot, additions: readonly CriterionEdit[]): Plan {
  const plan = buildPlan(snapshot, words.planAddCriteria, { count: additions.length });
  const { sheet, isNew } = changeTable(plan, snapshot, criteriaTable, (table) => {
    for (const addition of additions) table.add(addition);
  });
  changeTable(plan, snapshot, kandidaatwijken, (table) => {
    // One that names its column has one already, and so has "Gas" where there is "Gas (kWh)".
    const there = new Set(tableIn(snapshot, kandidaatwijken)?.open.map(({ header }) => foldHeader(header)));
    const names = additions.flatMap(({ name, column }) => (column === undefined ? [String(name ?? "")] : []));
    table.columns(names.filter((name) => !there.has(foldHeader(name))));
  });
  if (isNew) plan.add({ kind: "show", sheet, row: 0, column: 0 });
  return plan.build();
}
