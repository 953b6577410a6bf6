/** Every criterion in the sheet, also those that cannot be computed with yet. */
import type { CriterionRow } from "../../../core/selection/study/study";
import { usePane } from "../../pane";

export function useCriteria(): CriterionRow[] {
  return usePane().study?.criteriaRows ?? [];
}
