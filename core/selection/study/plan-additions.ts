/** Plans that add criteria: below the ones that are there, or in new sheets when there are none. */
import { criteria as criteriaTable } from "../../tables/criteria";
import { kandidaatwijken } from "../../tables/kandidaatwijken";
import { planCreateTables } from "../../tables/plan-create";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { type CriterionEdit, planAddCriteria } from "./plan-criteria";
import type { ProposedCriterion } from "./proposed-criteria";
import { readStudy } from "./read-study";

/** Adds criteria, and a column for each to Kandidaatwijken; a sheet that is not there yet is made. */
export function planAdditions(snapshot: Snapshot, additions: readonly CriterionEdit[]): Plan {
  const { criteria, candidates } = readStudy(snapshot);
  if (criteria) return planAddCriteria(snapshot, criteria, candidates, additions);
  const names = additions.map(({ name }) => String(name ?? ""));
  return planCreateTables(snapshot, [
    { schema: criteriaTable, rows: additions.map((values) => ({ values })) },
    ...(candidates ? [] : [{ schema: kandidaatwijken, openHeaders: names }]),
  ]);
}

/** The sheet Criteria to begin with: the columns that Kandidaatwijken has already become the criteria to describe. */
export function planFirstCriteria(snapshot: Snapshot): Plan {
  const { candidates } = readStudy(snapshot);
  const headers = candidates?.shape.columns.filter((column) => column.open).map(({ header }) => header) ?? [];
  return planCreateTables(snapshot, [
    { schema: criteriaTable, rows: headers.map((name) => ({ values: { name } })) },
    ...(candidates ? [] : [{ schema: kandidaatwijken }]),
  ]);
}

/** What of a proposed criterion belongs in the table; who uses it and what to mind stay in the pane. */
export function additionOf(proposed: ProposedCriterion): CriterionEdit {
  const { name, theme, unit, direction, weight, worst, best, lower, upper, source, year } = proposed;
  return {
    name,
    theme,
    unit,
    direction,
    weight,
    ...(worst !== undefined && { worst }),
    ...(best !== undefined && { best }),
    ...(lower !== undefined && { lower }),
    ...(upper !== undefined && { upper }),
    source,
    ...(year !== undefined && { year }),
  };
}
