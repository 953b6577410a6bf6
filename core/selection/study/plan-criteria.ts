/** Plans that change the user's criteria where they stand: weights, one criterion edited, criteria added. */
import { roundTo } from "../../cells/format-number";
import { criteria as criteriaTable } from "../../tables/criteria";
import { firstFreeRow, growTable, placeColumns } from "../../tables/grow-table";
import { kandidaatwijken } from "../../tables/kandidaatwijken";
import type { LocatedTable } from "../../tables/locate";
import { offeredWord } from "../../tables/schema";
import type { TableShape } from "../../tables/shape";
import { columnOf } from "../../tables/shape";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan, type PlanBuilder } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import type { CriterionRow } from "./study";

/** Values by the key of the column in Criteria; "" empties a cell. */
export type CriterionEdit = Readonly<Record<string, string | number>>;

/** Shares (sum 1) as they are written: of 100, in hundredths. */
export function writtenWeights(shares: ArrayLike<number>): number[] {
  return Array.from(shares, (share) => roundTo(100 * share, 2));
}

/** Writes a weight for each of the criteria, in their rows. */
export function planWeights(
  snapshot: Snapshot,
  located: LocatedTable,
  criteria: readonly Pick<CriterionRow, "place">[],
  weights: ArrayLike<number>,
): Plan {
  const plan = buildPlan(snapshot, "selection.planWeights", { count: criteria.length });
  criteria.forEach(({ place }, index) => {
    writeCell(plan, located.shape, place.row, "weight", weights[index] ?? "");
  });
  return plan.build();
}

/** Writes what the user changed of one criterion. A column that their table lacks is skipped. */
export function planCriterion(snapshot: Snapshot, located: LocatedTable, row: number, edit: CriterionEdit): Plan {
  const plan = buildPlan(snapshot, "selection.planCriterion", { criterion: String(edit.name ?? "") });
  for (const [key, value] of Object.entries(edit)) writeCell(plan, located.shape, row, key, value);
  return plan.build();
}

/**
 * Adds criteria below the last row of Criteria, and a column with the same name to the right of Kandidaatwijken for
 * each that has none yet. Tables grow along.
 */
export function planAddCriteria(
  snapshot: Snapshot,
  criteria: LocatedTable,
  candidates: LocatedTable | undefined,
  additions: readonly CriterionEdit[],
): Plan {
  const plan = buildPlan(snapshot, "selection.planAddCriteria", { count: additions.length });
  const top = firstFreeRow(criteria.shape);
  additions.forEach((addition, index) => {
    for (const [key, value] of Object.entries(addition)) writeCell(plan, criteria.shape, top + index, key, value);
  });
  growTable(plan, snapshot, criteriaTable.name, criteria.shape, { row: top + additions.length - 1, column: 0 });
  if (candidates) {
    const names = additions.map(({ name }) => String(name ?? ""));
    const columns = placeColumns(plan, candidates.shape, names);
    growTable(plan, snapshot, kandidaatwijken.name, candidates.shape, { row: 0, column: Math.max(0, ...columns) });
  }
  return plan.build();
}

function writeCell(plan: PlanBuilder, shape: TableShape, row: number, key: string, value: string | number): void {
  const column = columnOf(shape, key)?.column;
  if (column === undefined) return;
  plan.write(shape.block.sheet, row, column, [[shown(key, value)]]);
}

/** Directions are written as the word that the drop-down offers. */
function shown(key: string, value: string | number): NewValue {
  const choices = criteriaTable.columns.find((column) => column.key === key)?.choices;
  const choice = choices?.find((one) => one.value === value);
  return choice ? offeredWord(choice) : value;
}
