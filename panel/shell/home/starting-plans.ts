/** The plan behind "Begin leeg": the sheets that a choice of wijk needs, to be filled in. */

import { kandidaatwijken } from "../../../core/candidates/kandidaatwijken";
import { criteria } from "../../../core/selection/tables/criteria";
import { planCreateTables } from "../../../core/tables/plan-create";
import type { Plan } from "../../../core/workbook/plan";
import type { Snapshot } from "../../../core/workbook/snapshot";

export function planEmpty(snapshot: Snapshot): Plan {
  return planCreateTables(snapshot, [{ schema: kandidaatwijken }, { schema: criteria }]);
}
