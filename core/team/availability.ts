/** When an expertise has too few people, because those who cover it come later or leave earlier. */
import { coverage } from "./team-coverage";
import type { TeamProblem } from "./team-problem";

/** Whole days as serial numbers, both included; an end left out is open. */
export interface Window {
  from?: number;
  until?: number;
}

/** From `from` until `until`, both included, `expertise` is covered by only `people`; an end left out is open. */
export interface Gap extends Window {
  expertise: number;
  people: number;
}

/**
 * The periods within `period` in which fewer of the chosen people are there than an expertise requires, by expertise
 * and in order of time. Periods that follow each other with the same number of people are one. Somebody who leaves
 * before they come (until before from) is never there.
 */
export function availabilityGaps(
  { holders, required }: Pick<TeamProblem, "holders" | "required">,
  chosen: readonly boolean[],
  windows: readonly Window[],
  period: Window = {},
): Gap[] {
  const first = period.from ?? Number.NEGATIVE_INFINITY;
  const last = period.until ?? Number.POSITIVE_INFINITY;
  const starts = turns(windows, first, last);
  const gaps: Gap[] = [];
  for (const [expertise, who] of holders.entries()) {
    let open: { from: number; people: number } | undefined;
    const close = (until: number): void => {
      if (open) gaps.push({ expertise, people: open.people, ...between(open.from, until) });
      open = undefined;
    };
    for (const start of starts) {
      const there = chosen.map((isIn, person) => isIn && isThere(windows[person], start));
      const people = coverage([who], there)[0] as number;
      if (open?.people === people) continue;
      close(start - 1);
      if (people < (required[expertise] as number)) open = { from: start, people };
    }
    close(last);
  }
  return gaps;
}

/** The days on which somebody comes or has left, with the first day of all. */
function turns(windows: readonly Window[], first: number, last: number): number[] {
  const days = new Set([first]);
  for (const { from, until } of windows) {
    if (from !== undefined) days.add(from);
    if (until !== undefined) days.add(until + 1);
  }
  return first > last ? [] : [...days].filter((day) => day >= first && day <= last).sort((a, b) => a - b);
}

function isThere(window: Window | undefined, day: number): boolean {
  return (window?.from ?? day) <= day && day <= (window?.until ?? day);
}

function between(from: number, until: number): Window {
  return { ...(Number.isFinite(from) && { from }), ...(Number.isFinite(until) && { until }) };
}
