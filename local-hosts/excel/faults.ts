/** Faults that a test wants of batches to come, and what those batches held. */

import type { BatchFault } from "./interface";
import type { BatchRequest } from "./wire";

export interface Faults {
  set(faults: readonly BatchFault[]): void;
  /** The fault of the batch that comes now. */
  next(batch: BatchRequest): BatchFault | undefined;
  counts(): readonly number[];
}

export function createFaults(): Faults {
  let wanted: readonly BatchFault[] = [];
  let counts: number[] = [];
  return {
    set(faults) {
      wanted = faults;
      counts = [];
    },
    next({ Actions }) {
      const batch = counts.length;
      counts.push(Actions.length);
      return wanted.find((fault) => fault.batch === batch);
    },
    counts: () => counts,
  };
}
