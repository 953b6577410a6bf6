/** How ready a municipality is. */
import { readiness } from "../../../core/checklist/readiness";

const { NaN: notApplicable } = Number;

test("yes counts in full, partly half, no nothing, each by its weight", () => {
  expect(readiness([1, 0.5, 0], [3, 2, 1])).toBe(4 / 6);
});

test("a question that does not apply leaves with its weight", () => {
  expect(readiness([1, notApplicable, 0], [1, 100, 1])).toBe(0.5);
});

test("everything yes is exactly 1, whatever the weights", () => {
  expect(readiness([1, 1, 1], [0.1, 0.2, 0.3])).toBe(1);
});

test("where nothing applies, or nothing weighs, there is no figure", () => {
  expect(readiness([notApplicable], [1])).toBeNaN();
  expect(readiness([1, notApplicable], [0, 1])).toBeNaN();
});
