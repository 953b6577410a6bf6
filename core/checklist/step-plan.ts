/** The plan of steps: how much each step may run late, and where the order of the dates is wrong. */

export interface PlannedStep {
  /** Days, as spreadsheets count them; NaN where there is none. */
  start: number;
  end: number;
  /** The steps (by their place in the list) that come before this one. */
  after: readonly number[];
}

/**
 * How many days each step may end later before a step that follows it has to move: the earliest start of its followers
 * minus its own end. Negative where one begins too early; NaN without an end, or without a follower that has a start.
 */
export function slackOf(steps: readonly PlannedStep[]): Float64Array {
  const earliest = new Float64Array(steps.length).fill(Number.NaN);
  for (const { start, after } of steps) {
    if (Number.isNaN(start)) continue;
    for (const before of after) if (!((earliest[before] as number) <= start)) earliest[before] = start;
  }
  return earliest.map((start, step) => start - (steps[step]?.end ?? Number.NaN));
}

export interface OrderError {
  step: number;
  /** The step that ends after `step` begins. */
  before: number;
}

/** Where a step begins before one that comes first has ended. The same day is in order. */
export function orderErrors(steps: readonly PlannedStep[]): OrderError[] {
  return steps.flatMap(({ start, after }, step) =>
    after.filter((before) => start < (steps[before]?.end ?? Number.NaN)).map((before) => ({ step, before })),
  );
}

/** The steps that end before they begin. */
export function endsBeforeStart(steps: readonly PlannedStep[]): number[] {
  return Array.from(steps.keys()).filter((step) => (steps[step]?.end ?? 0) < (steps[step]?.start ?? 0));
}
