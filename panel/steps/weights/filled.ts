/** A criterion for readers that ask for a complete one while only its name counts: its weight is what is sought. */
import type { Criterion, CriterionRow } from "../../../core/selection/study/study";

export function filled(criterion: CriterionRow): Criterion {
  return { ...criterion, direction: criterion.direction ?? 1, weight: criterion.weight ?? 0 };
}
