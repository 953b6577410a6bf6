/** Krippendorff's cut-offs. */
import { agreementLevel } from "../../../core/interviews/agreement-level";

test.each([
  [1, "agree"],
  [0.8, "agree"],
  [0.7999, "provisional"],
  [0.67, "provisional"],
  [0.6699, "discuss"],
  [-0.5, "discuss"],
])("alpha %p: %s", (alpha, level) => {
  expect(agreementLevel(alpha)).toBe(level);
});

test("0.8 that rounding left just below it is still 0.8", () => {
  expect(agreementLevel(0.1 * 8 - 2e-16)).toBe("agree");
});
