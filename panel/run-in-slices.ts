/** Runs heavy computing in small slices, so that the pane keeps answering; with progress and a way to stop. */

/** Well below the 50 ms after which a person notices. */
const SLICE_MS = 16;

export interface SlicedTask<T> {
  /** Does at most `count` more units of work; true when everything is done. */
  step(count: number): boolean;
  /** 0..1. */
  progress(): number;
  result(): T;
}

export interface SliceSettings {
  signal?: AbortSignal;
  onProgress?(share: number): void;
}

/** The result, or undefined when it was stopped. The size of a slice follows the speed of the machine. */
export async function runInSlices<T>(task: SlicedTask<T>, settings: SliceSettings = {}): Promise<T | undefined> {
  let count = 1;
  let done = false;
  while (!done) {
    if (settings.signal?.aborted) return undefined;
    const start = performance.now();
    done = task.step(count);
    const took = performance.now() - start;
    if (took < SLICE_MS / 2) count *= 2;
    else if (took > SLICE_MS) count = Math.max(1, Math.floor((count * SLICE_MS) / took));
    settings.onProgress?.(done ? 1 : task.progress());
    if (!done) await nextTurn();
  }
  return task.result();
}

/** Lets the browser draw and handle presses in between. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
