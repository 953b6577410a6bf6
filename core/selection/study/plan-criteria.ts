/** Plans that change the user's criteria where they stand: weights, one criterion edited, criteria added. */
import { criteria as criteriaTable } from "../../tables/criteria";
import { kandidaatwijken } from "../../tables/kandidaatwijken";
import type { LocatedTable } from "../../tables/locate";
import type { TableShape } from "../../tables/shape";
import { columnOf } from "../../tables/shape";
import type { NewValue, Plan } from "../../workbook/plan";
import { buildPlan, type PlanBuilder } from "../../workbook/plan-builder";
import type { Snapshot } from "../../workbook/snapshot";
import type { CriterionRow } from "./study";

/** Values by the key of the column in Criteria; "" empties a cell. */
export type CriterionEdit = Readonly<Record<string, string | number>>;

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
  grow(plan, snapshot, criteriaTable.name, criteria.shape, top + additions.length, 0);
  if (!candidates) return plan.build();

  const { shape } = candidates;
  const present = new Set(shape.columns.map(({ header }) => header.toLowerCase()));
  const headers = additions.map(({ name }) => String(name ?? "")).filter((name) => !present.has(name.toLowerCase()));
  const right =
    Math.max(...shape.columns.map(({ column }) => column), ...shape.doubled.map(({ column }) => column)) + 1;
  if (headers.length > 0) {
    plan.write(shape.block.sheet, shape.headerRow + shape.headerRows - 1, right, [headers]);
    grow(plan, snapshot, kandidaatwijken.name, shape, 0, right + headers.length);
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
  return choices?.find((choice) => choice.value === value)?.words[0] ?? value;
}

/** Below the last row that counts; a total or note below it would be overwritten, so it goes below those too. */
function firstFreeRow(shape: TableShape): number {
  const filled = [
    ...shape.dataRows,
    ...shape.setAside.filter(({ reason }) => reason !== "blank").map(({ row }) => row),
  ];
  return Math.max(shape.headerRow + shape.headerRows - 1, ...filled) + 1;
}

function grow(
  plan: PlanBuilder,
  snapshot: Snapshot,
  name: string,
  shape: TableShape,
  endRow: number,
  endColumn: number,
): void {
  const table = snapshot.tables.find(
    (one) => one.sheet === shape.block.sheet && one.name.toLowerCase() === name.toLowerCase(),
  );
  if (!table) return;
  const rows = Math.max(table.rows, endRow - table.row);
  const columns = Math.max(table.columns, endColumn - table.column);
  if (rows === table.rows && columns === table.columns) return;
  const { sheet, row, column } = table;
  plan.add({ kind: "resizeTable", name: table.name, sheet, row, column, rows, columns });
}
