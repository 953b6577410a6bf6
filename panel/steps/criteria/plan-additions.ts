/** The plan that adds criteria: below the ones that are there, or in new sheets when there are none. */
import { type CriterionEdit, planAddCriteria } from "../../../core/selection/study/plan-criteria";
import { readStudy } from "../../../core/selection/study/read-study";
import { criteria as criteriaTable } from "../../../core/tables/criteria";
import { kandidaatwijken } from "../../../core/tables/kandidaatwijken";
import { planCreateTables } from "../../../core/tables/plan-create";
import type { Plan } from "../../../core/workbook/plan";
import type { Snapshot } from "../../../core/workbook/snapshot";

export function planAdditions(snapshot: Snapshot, additions: readonly CriterionEdit[]): Plan {
  const { criteria, candidates } = readStudy(snapshot);
  if (criteria) return planAddCriteria(snapshot, criteria, candidates, additions);
  const names = additions.map(({ name }) => String(name ?? ""));
  return planCreateTables(snapshot, [
    { schema: criteriaTable, rows: additions.map((values) => ({ values })) },
    ...(candidates ? [] : [{ schema: kandidaatwijken, openHeaders: names }]),
  ]);
}
