/** The dates of a plan of steps. */
import { endsBeforeStart, orderErrors, type PlannedStep, slackOf } from "../../../core/checklist/step-plan";

const { NaN: missing } = Number;
const step = (start: number, end: number, ...after: number[]): PlannedStep => ({ start, end, after });

test("a step may run late until the first of its followers starts", () => {
  const steps = [step(0, 10), step(14, 20, 0), step(12, 30, 0), step(25, 40, 1)];
  expect(Array.from(slackOf(steps))).toEqual([2, 5, missing, missing]);
});

test("without an end, or with followers that have no start, there is no slack to tell", () => {
  expect(Array.from(slackOf([step(0, missing), step(5, 9, 0), step(missing, missing, 1)]))).toEqual([
    missing,
    missing,
    missing,
  ]);
});

test("a follower without a date does not hide the slack to one that has a date", () => {
  expect(slackOf([step(0, 4), step(6, 7, 0), step(missing, 9, 0)])[0]).toBe(2);
});

test("a step that begins before an earlier one has ended is named with it; the same day is in order", () => {
  const steps = [step(0, 10), step(10, 12, 0), step(9, 15, 0, 1), step(20, 21, 2)];
  expect(orderErrors(steps)).toEqual([
    { step: 2, before: 0 },
    { step: 2, before: 1 },
  ]);
  expect(slackOf(steps)[0]).toBe(-1);
});

test("a step that ends before it begins is named; one day is no error", () => {
  expect(endsBeforeStart([step(5, 4), step(5, 5), step(missing, 3), step(3, missing)])).toEqual([0]);
});
