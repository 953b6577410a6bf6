/** What core reads from the workbook as it was last seen. Core keeps its readings per snapshot, so that asking twice costs nothing. */
import { useMemo } from "react";
import type { Snapshot } from "../core/workbook/snapshot";
import { usePane } from "./pane";

/** The workbook as it was last read; undefined until the first reading succeeded. */
export function useSnapshot(): Snapshot | undefined {
  return usePane().workbook.snapshot;
}

/** What `read` says of the workbook; undefined until the first reading succeeded. `read` must stay the same function. */
export function useReading<T>(read: (snapshot: Snapshot) => T): T | undefined {
  const snapshot = useSnapshot();
  return useMemo(() => snapshot && read(snapshot), [snapshot, read]);
}
