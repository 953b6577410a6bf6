/** Which numbers may be a year, for every table and every function. */
import { isYear } from "../../../core/cells/year";

test("whole numbers from 1900 up to 2200 are, others are not", () => {
  expect([1900, 2024, 2200].every(isYear)).toBe(true);
  expect([1899, 2201, 2024.5, -2024, Number.NaN, Number.POSITIVE_INFINITY].some(isYear)).toBe(false);
});
