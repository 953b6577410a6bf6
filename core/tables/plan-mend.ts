/** What can be mended for the user: a number that stands in its cell as text becomes a real number. */

import type { Finding } from "../workbook/finding";
import type { Plan } from "../workbook/plan";
import { buildPlan } from "../workbook/plan-builder";
import { type Snapshot, valueAt } from "../workbook/snapshot";
import { tableNames } from "./all-tables";
import { begroting } from "./begroting";

/** The budget is the finance officer's: nothing is offered to change there. */
const MENDED = tableNames.filter((name) => name !== begroting.name);

/** The findings that a plan can mend. */
export function mendable(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    ({ key, table, cell, values }) =>
      key === "finding.numberAsText" && cell && MENDED.includes(table ?? "") && typeof values?.value === "number",
  );
}

/** Writes the numbers; a cell that holds another text by now is left alone. */
export function planNumbers(snapshot: Snapshot, findings: readonly Finding[]): Plan | undefined {
  const cells = mendable(findings).flatMap(({ cell, values }) => {
    if (!cell || String(valueAt(snapshot, cell.sheet, cell.row, cell.column)).trim() !== values?.text) return [];
    return [{ ...cell, value: Number(values.value) }];
  });
  if (cells.length === 0) return undefined;
  const plan = buildPlan(snapshot, "panel.plan.numbers", { count: cells.length });
  for (const { sheet, row, column, value } of cells) plan.write(sheet, row, column, [[value]]);
  return plan.build();
}
