/** Keeps what was read from the workbook: at the start, after changes by people, and after the pane's own writing. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { ReadRequest, Snapshot } from "../core/workbook/snapshot";
import type { Host, HostProblem } from "./host";

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
      const result = await readSafely(host, extra);
      if (turn === latest.current) {
        setState((before) => ({
          snapshot: result.ok ? result.snapshot : before.snapshot,
          problem: result.ok ? undefined : result.problem,
          reading: false,
        }));
      }
      return result.ok ? result.snapshot : undefined;
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

async function readSafely(host: Host, request: ReadRequest) {
  try {
    return await host.read(request);
  } catch {
    return { ok: false as const, problem: { key: "panel.problem.read" as const } };
  }
}
