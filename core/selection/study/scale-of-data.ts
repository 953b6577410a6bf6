/** A scale from the figures at hand: the 5th and the 95th percentile of the wijken, in the criterion's direction. */
import { roundTo } from "../../cells/format-number";
import { sortedQuantile } from "../../cells/sorted-quantile";
import type { Study } from "./study";

/**
 * Worst and best to propose for the criterion in this row of Criteria, with at most two decimals. undefined when it is
 * not computed with, or has no figures that differ.
 */
export function scaleOfData(
  study: Study | undefined,
  row: number,
  direction: string,
): { worst: number; best: number } | undefined {
  const index = study?.criteria.findIndex(({ place }) => place.row === row) ?? -1;
  if (!study || index < 0) return undefined;
  const { columns, data } = study.values;
  const values = data.filter((value, position) => position % columns === index && !Number.isNaN(value)).sort();
  const low = roundTo(sortedQuantile(values, 0.05), 2);
  const high = roundTo(sortedQuantile(values, 0.95), 2);
  if (!(low < high)) return undefined;
  return direction === "low" ? { worst: high, best: low } : { worst: low, best: high };
}
