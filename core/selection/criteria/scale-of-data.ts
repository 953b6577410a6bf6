/** A scale from the figures at hand: the 5th and the 95th percentile of the wijken, in the criterion's direction. */
import { roundTo } from "../../cells/format-number";
import { sortedQuantile } from "../../cells/sorted-quantile";
import type { Study } from "../study";

/**
 * Worst and best to propose for the criterion in this row of Criteria, with two decimals, or more where the figures lie
 * so close that these would flatten the scale. undefined when it is not computed with, or has no figures that differ.
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
  const low5 = sortedQuantile(values, 0.05);
  const high95 = sortedQuantile(values, 0.95);
  if (!(low5 < high95)) return undefined;
  const decimals = Math.max(2, 2 - Math.floor(Math.log10(high95 - low5)));
  const [low, high] = [roundTo(low5, decimals), roundTo(high95, decimals)];
  return direction === "low" ? { worst: high, best: low } : { worst: low, best: high };
}
