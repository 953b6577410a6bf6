/** Keeps what was read from the workbook: at the start, after changes by people, and after the pane's own writing. */

import { useCallback, useEffect, useRef, useState } from "react";
import type { HostProblem, ReadResult } from "../core/workbook/host-answer";
import type { ReadRequest, Snapshot } from "../core/workbook/snapshot";
import { words as workbookWords } from "../core/workbook/words";
import { codeOf } from "./code-of";
import type { Host } from "./host";
import { words } from "./words";

/** Somebody who types a column of figures should not start a refresh per cell. */
const QUIET_MS = 400;

export interface Workbook {
  /** undefined until the first reading succeeded; the last good one while a newer reading runs. */
  snapshot: Snapshot | undefined;
  problem: HostProblem | undefined;
  reading: boolean;
  /** Reads again, with what a screen needs besides the tables; the new snapshot, or undefined when that failed. */
  refresh(extra?: ReadRequest): Promise<Snapshot | undefined>;
}

/** Reads the workbook of `host` and follows it. Of several readings under way only the latest counts. */
export function useWorkbook(host: Host): Workbook {
  const [state, setState] = useState<Pick<Workbook, "snapshot" | "problem" | "reading">>({
    snapshot: undefined,
    problem: undefined,
    reading: true,
  });
  const latest = useRef(0);

  const refresh = useCallback(
    async (extra: ReadRequest = {}) => {
      latest.current += 1;
      const turn = latest.current;
      setState((before) => ({ ...before, reading: true }));
      const settle = (result: ReadResult) => {
        if (turn !== latest.current) return;
        setState((before) => ({
          snapshot: result.ok ? result.snapshot : before.snapshot,
          problem: result.ok ? undefined : result.problem,
          reading: false,
        }));
      };
      const reading = readSafely(host, extra);
      const result = await inTime(reading, host.patience);
      settle(result ?? { ok: false, problem: { text: workbookWords.noAnswer } });
      // Whatever comes later is looked at as soon as it comes.
      if (!result) void reading.then(settle);
      return result?.ok ? result.snapshot : undefined;
    },
    [host],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = host.onChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void refresh(), QUIET_MS);
    });
    void refresh();
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [host, refresh]);

  return { ...state, refresh };
}

/** The answer, or undefined when it takes longer than the host mostly takes. */
async function inTime<T>(answer: Promise<T>, patience: number | undefined): Promise<T | undefined> {
  if (patience === undefined) return answer;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

async function readSafely(host: Host, request: ReadRequest): Promise<ReadResult> {
  try {
    return await host.read(request);
  } catch (thrown) {
    return { ok: false, problem: { text: words.problemRead, ...codeOf(thrown) } };
  }
}
