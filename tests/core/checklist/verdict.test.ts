/** Readiness in words. */
import { countBlockingOpen, verdictOf } from "../../../core/checklist/verdict";

test.each([
  [1, "ready"],
  [0.9, "ready"],
  [0.89, "nearlyReady"],
  [0.75, "nearlyReady"],
  [0.74, "possibleWithWork"],
  [0.6, "possibleWithWork"],
  [0.59, "doubtful"],
  [0.4, "doubtful"],
  [0.39, "notReady"],
  [0, "notReady"],
])("ready for %p, nothing blocks: %s", (share, verdict) => {
  expect(verdictOf(share, 0)).toBe(verdict);
});

test("while a question blocks, more than possible with work is out of reach; below it nothing changes", () => {
  expect([1, 0.8, 0.6, 0.5, 0.1].map((share) => verdictOf(share, 1))).toEqual([
    "possibleWithWork",
    "possibleWithWork",
    "possibleWithWork",
    "doubtful",
    "notReady",
  ]);
});

test("a blocking question is open until it is answered with yes or does not apply", () => {
  const blocks = [true, true, true, true, false];
  expect(countBlockingOpen([1, 0.5, 0, Number.NaN, 0], blocks)).toBe(2);
});
