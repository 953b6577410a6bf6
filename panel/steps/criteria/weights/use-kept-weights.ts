/** What was given in one of the ways of weighing and is not written yet; gone when the criteria or their weights change. */
import type { CriterionRow } from "../../../../core/selection/study";
import { type KeptKey, useKept } from "../../../kept";
import type { KeptWeights } from "../settings";

/** Like useState, but for what outlives the screen as long as the sheet says the same of these criteria. */
export function useKeptWeights<T>(
  key: KeptKey<KeptWeights<T> | undefined>,
  criteria: readonly CriterionRow[],
  first: () => T,
): [T, (given: T) => void] {
  const stamp = JSON.stringify(criteria.map(({ name, weight }) => [name, weight]));
  const [kept, keep] = useKept(key);
  return [kept?.stamp === stamp ? kept.given : first(), (given) => keep({ stamp, given })];
}
