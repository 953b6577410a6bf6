/** Decimals of figures beside each other. */
import { decimalRole } from "../../../core/selection/decimal-role";

test.each([
  [[12, 8000], "whole"],
  [[12, 0.5], "decimal"],
  [[0.25, 3], "fine"],
  [[100 / 7, 2], "decimal"],
  [[0.01234, 2], "finest"],
  [[0.000001, 2], "finest"],
  [[Number.NaN, 4], "whole"],
  [[Number.NaN], "whole"],
  [[], "whole"],
])("%j stand as %s", (values, role) => {
  expect(decimalRole(values)).toBe(role);
});
