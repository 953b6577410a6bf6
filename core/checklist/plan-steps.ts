/** Plans of the Stappenplan: ten steps laid out, and everything from a step on moved by some weeks. */
import { planTable } from "../tables/change-table";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import { proposedSteps } from "./proposed-steps";
import type { StepsReading } from "./read-steps";
import { stappenplan } from "./tables/stappenplan";
import { words } from "./words";

/** Adds the ten steps of the proposal to the Stappenplan, below what stands there; the table is made where it lacks. */
export function planProposedSteps(snapshot: Snapshot): Plan {
  return planTable(snapshot, stappenplan, { text: words.planSteps }, ({ add }) => {
    for (const step of proposedSteps()) add(step);
  });
}

/**
 * Moves this step and all that follow it, directly or through others, by whole weeks; what is done stays. Only dates
 * that are there move.
 */
export function planShift(snapshot: Snapshot, { steps }: StepsReading, from: number, weeks: number): Plan {
  const moved = followers(steps, from).filter((index) => steps[index]?.status !== "done");
  const title = { text: words.planShift, values: { count: moved.length, weeks } };
  return planTable(snapshot, stappenplan, title, ({ set }) => {
    for (const index of moved) {
      const step = steps[index];
      if (!step) continue;
      set(step.row, {
        ...(!Number.isNaN(step.start) && { start: step.start + 7 * weeks }),
        ...(!Number.isNaN(step.end) && { end: step.end + 7 * weeks }),
      });
    }
  });
}

/** The step itself and everything that waits for it, by their place in the list. */
function followers(steps: StepsReading["steps"], from: number): number[] {
  const reached = new Set([from]);
  for (let grew = true; grew; ) {
    grew = false;
    steps.forEach(({ after }, index) => {
      if (reached.has(index) || !after.some((before) => reached.has(before))) return;
      reached.add(index);
      grew = true;
    });
  }
  return [...reached].sort((a, b) => a - b);
}
