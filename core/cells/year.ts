/** Which numbers are years. */

/** What every table and every function takes for a year; a budget looks at fewer (core/budget/reading/layout-years.ts). */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;

/** Whether a number may be a year. */
export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR;
}
