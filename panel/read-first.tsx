/** A screen about a long list shows once the list was read, in slices: until then the pane keeps what it showed. */
import { type ComponentType, useEffect, useMemo, useRef, useState } from "react";
import type { Snapshot } from "../core/workbook/snapshot";
import { PaneProvider, usePane } from "./pane";
import { Reading } from "./parts/reading";
import { runInSlices, type SlicedTask } from "./run-in-slices";

/** A part of what is read of a workbook, which core keeps per snapshot. */
export type PartRead = (snapshot: Snapshot) => unknown;

/** An ordinary workbook is read within this, and shows at once. */
const AT_ONCE_MS = 16;

/** The screen, with the workbook as it was last read by all `parts`. */
export function readFirst<P extends object>(Body: ComponentType<P>, parts: readonly PartRead[]): ComponentType<P> {
  return function ReadFirst(props: P) {
    const pane = usePane();
    const latest = pane.workbook.snapshot;
    const snapshot = useReadSnapshot(latest, parts);
    if (latest && !snapshot) {
      return (
        <main className="ww-screen">
          <Reading />
        </main>
      );
    }
    const { workbook } = pane;
    return (
      <PaneProvider value={snapshot === latest ? pane : { ...pane, workbook: { ...workbook, snapshot } }}>
        <Body {...props} />
      </PaneProvider>
    );
  };
}

/** The last snapshot that all parts were read of; undefined before the first. `parts` must stay the same list. */
export function useReadSnapshot(latest: Snapshot | undefined, parts: readonly PartRead[]): Snapshot | undefined {
  const last = useRef<Snapshot>(undefined);
  const [, setRead] = useState<Snapshot>();
  const task = useMemo(() => latest && taskOf(latest, parts), [latest, parts]);
  const isDone = useMemo(() => task !== undefined && doneAtOnce(task), [task]);
  useEffect(() => {
    if (!task) return;
    if (isDone) {
      last.current = task.result();
      return;
    }
    const control = new AbortController();
    void runInSlices(task, { signal: control.signal }).then((snapshot) => {
      if (!snapshot || control.signal.aborted) return;
      last.current = snapshot;
      setRead(snapshot);
    });
    return () => control.abort();
  }, [task, isDone]);
  return isDone ? latest : last.current;
}

function doneAtOnce(task: SlicedTask<Snapshot>): boolean {
  const start = performance.now();
  let done = false;
  while (!done && performance.now() - start < AT_ONCE_MS) done = task.step(1);
  return done;
}

function taskOf(snapshot: Snapshot, parts: readonly PartRead[]): SlicedTask<Snapshot> {
  let at = 0;
  return {
    step(count) {
      for (let left = count; left > 0 && at < parts.length; left--) parts[at++]?.(snapshot);
      return at >= parts.length;
    },
    progress: () => (parts.length === 0 ? 1 : at / parts.length),
    result: () => snapshot,
  };
}
