/** The force field: how far those with influence are in favour, taken together. */
import { HIGHEST_POSITION } from "./position";

export interface NetSupport {
  /** -1 (all against) to 1 (all in favour); NaN where nobody counts. */
  support: number;
  /** How many rows count: those with influence and position known. */
  count: number;
}

/**
 * `sum(position * influence) / sum(2 * influence)` over the rows where both are known (not NaN).
 * `included` takes a part of the rows, such as those of one wijk: left out, every row is in.
 */
export function netSupport(
  influence: ArrayLike<number>,
  position: ArrayLike<number>,
  included: (row: number) => boolean = () => true,
): NetSupport {
  let weighted = 0;
  let most = 0;
  let count = 0;
  for (const row of knownRows(influence, position, included)) {
    weighted += (position[row] as number) * (influence[row] as number);
    most += HIGHEST_POSITION * (influence[row] as number);
    count++;
  }
  return { support: most > 0 ? weighted / most : Number.NaN, count };
}

/** The rows that count in the force field, in order. */
export function knownRows(
  influence: ArrayLike<number>,
  position: ArrayLike<number>,
  included: (row: number) => boolean,
): number[] {
  const rows: number[] = [];
  for (let row = 0; row < influence.length; row++) {
    const known = !Number.isNaN(influence[row]) && !Number.isNaN(position[row]);
    if (known && included(row)) rows.push(row);
  }
  return rows;
}
