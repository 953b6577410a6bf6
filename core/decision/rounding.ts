/** When two numbers are the same but for the binary fractions that they were computed in. */

/** The part of a number below which a difference is rounding: =0,1+0,2 is 0,3 to whoever reads the cell. */
export const ROUNDING = 1e-12;

/** Whether `high` is above `low` by more than rounding. */
export function isAbove(high: number, low: number): boolean {
  return high - low > ROUNDING * Math.max(Math.abs(high), Math.abs(low));
}
