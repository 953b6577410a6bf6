/** Plans that add criteria: below the ones that are there, or in new sheets when there are none. */

import { kandidaatwijken } from "../../candidates/kandidaatwijken";
import { foldHeader } from "../../tables/match-header";
import { planCreateTables } from "../../tables/plan-create";
import { tableIn } from "../../tables/table";
import type { Plan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { readStudy } from "../read-study";
import { criteria as criteriaTable } from "../tables/criteria";
import { criterionColumns, criterionOf } from "./criterion-columns";
import type { CriterionEdit } from "./plan-criteria";
import type { ProposedCriterion } from "./proposed-criteria";

/** The sheet Criteria to begin with: the columns with figures that Kandidaatwijken has become the criteria to describe. */
export function planFirstCriteria(snapshot: Snapshot): Plan {
  const candidates = tableIn(snapshot, kandidaatwijken);
  const columns = candidates ? criterionColumns(candidates) : [];
  return planCreateTables(snapshot, [
    { schema: criteriaTable, rows: columns.map((column) => ({ values: criterionOf(column, columns) })) },
    ...(candidates ? [] : [{ schema: kandidaatwijken }]),
  ]);
}

/** Columns with figures of the user's own that no criterion reads yet, each as the criterion that its header describes. */
export function ownColumns(snapshot: Snapshot): (CriterionEdit & { name: string })[] {
  const candidates = tableIn(snapshot, kandidaatwijken);
  if (!candidates) return [];
  const read = new Set(
    readStudy(snapshot).criteriaRows.flatMap(({ name, header }) => [foldHeader(name), foldHeader(header)]),
  );
  const columns = criterionColumns(candidates);
  return columns
    .filter(({ header }) => !read.has(foldHeader(header)))
    .map((column) => ({ ...criterionOf(column, columns), name: String(criterionOf(column, columns).name) }))
    .filter(({ name }) => !read.has(foldHeader(name)));
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
