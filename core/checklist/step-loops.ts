/** Steps that wait for each other. */

/**
 * The loops among steps of which each names the steps (by their place in the list) that come before it. A loop is told
 * in the order of the work, from its first row on: `[1, 4]` is "4 comes after 1, and 1 comes after 4". A step is in one
 * loop at most; a step that comes after itself is a loop of one. Places outside the list are not looked at.
 */
export function stepLoops(after: readonly (readonly number[])[]): number[][] {
  const loops: number[][] = [];
  const left = new Set(after.keys());
  for (;;) {
    removeFree(after, left);
    const [start] = left;
    if (start === undefined) return loops;
    const loop = walkBack(after, left, start);
    for (const step of loop) left.delete(step);
    loops.push(loop);
  }
}

/** Takes out every step that waits for none of those that are left, until there is none. */
function removeFree(after: readonly (readonly number[])[], left: Set<number>): void {
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const step of left) if (!after[step]?.some((other) => left.has(other))) left.delete(step);
  }
}

/** From a step back to one that comes before it, and so on, until a step comes again. */
function walkBack(after: readonly (readonly number[])[], left: ReadonlySet<number>, start: number): number[] {
  const path: number[] = [];
  let step: number | undefined = start;
  while (step !== undefined && !path.includes(step)) {
    path.push(step);
    step = after[step]?.find((other) => left.has(other));
  }
  const loop = path.slice(step === undefined ? 0 : path.indexOf(step)).reverse();
  const first = loop.indexOf(loop.reduce((a, b) => Math.min(a, b)));
  return [...loop.slice(first), ...loop.slice(0, first)];
}
