/** How much of the table is filled in. */
import type { Study } from "../study";

/** The share (0..1) of the cells of Kandidaatwijken that hold a figure for a criterion. */
export function filledShare({ values }: Study): number {
  let filled = 0;
  for (const value of values.data) if (!Number.isNaN(value)) filled++;
  return filled / values.data.length;
}
