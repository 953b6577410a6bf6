/** Counts what goes over the wire between the page and the local Excel. */

import type { ExcelStats } from "./interface";

/** sync: what the code of the add-in asked. The others office.js sends by itself. */
export type BatchKind = "sync" | "cleanup" | "functions" | "housekeeping";

export interface StatsCounter {
  count(kind: BatchKind, bytesIn: number, bytesOut: number, error: string | undefined): void;
  read(): ExcelStats;
  reset(): void;
}

const nothing = (): { -readonly [K in keyof ExcelStats]: ExcelStats[K] } => ({
  syncs: 0,
  cleanups: 0,
  functionAnswers: 0,
  bytesIn: 0,
  bytesOut: 0,
  errors: [],
});

export function createStats(): StatsCounter {
  let stats = nothing();
  return {
    count(kind, bytesIn, bytesOut, error) {
      if (kind === "sync") stats.syncs++;
      if (kind === "cleanup") stats.cleanups++;
      if (kind === "functions") stats.functionAnswers++;
      stats.bytesIn += bytesIn;
      stats.bytesOut += bytesOut;
      if (error) stats.errors = [...stats.errors, error];
    },
    read: () => ({ ...stats }),
    reset() {
      stats = nothing();
    },
  };
}
