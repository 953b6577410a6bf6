/** Measures tasks in turns within one process, so that a ratio between them means something on any machine. */

export interface BenchRow {
  name: string;
  /** Median over the runs, in milliseconds. */
  ms: number;
  /** The same done in a straightforward way. */
  plainMs?: number;
  /** How many times longer twice as much takes. */
  growth?: number;
}

/** The median time of each task in milliseconds: all tasks once to warm up, then all in turn, `runs` times. */
export async function medians(runs: number, tasks: readonly (() => unknown)[]): Promise<number[]> {
  for (const task of tasks) await task();
  const times = tasks.map((): number[] => []);
  for (let run = 0; run < runs; run++) {
    for (const [place, task] of tasks.entries()) {
      const start = performance.now();
      await task();
      times[place]?.push(performance.now() - start);
    }
  }
  return times.map(median);
}

/** The middle of the times; of an even number the later one. */
export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

/** Numbers from 0 to 1 that look random and are the same in each run. */
export function numbers(): () => number {
  let state = 12_345;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x7fff_ffff;
  };
}
