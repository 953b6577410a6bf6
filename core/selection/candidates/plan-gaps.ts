/** The plan that marks empty cells as not known, so that everybody sees they were not forgotten. */

import type { CellPlace } from "../../workbook/address";
import type { Plan } from "../../workbook/plan";
import { buildPlan } from "../../workbook/plan-builder";
import { formulaAt, type Snapshot } from "../../workbook/snapshot";
import { type Study, valuePlace } from "../study";
import { words } from "../words";

const NOT_KNOWN = "n.b.";

/** Cells of Kandidaatwijken that are empty where a criterion asks for a figure. */
export function emptyCells(study: Study): CellPlace[] {
  const columns = study.criteria.length;
  return study.missing.flatMap((reason, index) =>
    reason === "empty" && Number.isNaN(study.values.data[index])
      ? [valuePlace(study, Math.floor(index / columns), index % columns)]
      : [],
  );
}

/** Writes "n.b." in those cells, so that a gap is a choice and no oversight; undefined where there are none. */
export function planGaps(snapshot: Snapshot, study: Study): Plan | undefined {
  // A formula that shows nothing yet is the user's own way to fill the cell.
  const cells = emptyCells(study).filter(({ sheet, row, column }) => !formulaAt(snapshot, sheet, row, column));
  if (cells.length === 0) return undefined;
  const plan = buildPlan(snapshot, words.planGaps, { count: cells.length });
  for (const { sheet, row, column } of cells) plan.write(sheet, row, column, [[NOT_KNOWN]]);
  return plan.build();
}
