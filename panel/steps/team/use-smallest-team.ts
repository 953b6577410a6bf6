/** Looks for the smallest team in slices, anew when the sheet or the question changes; then counts its equals. */
import { useCallback, useEffect, useRef, useState } from "react";
import type { FoundTeam } from "../../../core/team/answer";
import { problemOf, type TeamReading } from "../../../core/team/read-team";
import { smallestTeamTask, teamCountTask } from "../../../core/team/smallest-team";
import { runInSlices } from "../../run-in-slices";

export interface TeamSearch {
  /** The best so far; undefined before the first is found. */
  found: FoundTeam | undefined;
  working: boolean;
  /** The team is there; its equals are being counted. */
  counting: boolean;
  share: number;
  stopped: boolean;
  stop(): void;
}

const NOTHING = { found: undefined, working: true, counting: false, share: 0, stopped: false } as const;
const DONE = { working: false, counting: false, share: 1, stopped: false } as const;

export function useSmallestTeam(reading: TeamReading, depth: number): TeamSearch {
  const [state, setState] = useState<Omit<TeamSearch, "stop">>(NOTHING);
  const control = useRef<AbortController>(undefined);
  useEffect(() => {
    const own = new AbortController();
    control.current = own;
    const { signal } = own;
    setState(NOTHING);
    const problem = problemOf(reading, depth);
    const task = smallestTeamTask(problem);
    const onProgress = (share: number) => !signal.aborted && setState((before) => ({ ...before, share }));
    void (async () => {
      const best = await runInSlices(task, { signal, onProgress });
      if (!best) return;
      const counts = best.team !== undefined && best.proved;
      setState({ ...DONE, found: best, working: counts, counting: counts });
      if (!best.team || !counts) return;
      const count = await runInSlices(teamCountTask(problem, best.team.length), { signal, onProgress });
      if (count) setState({ ...DONE, found: { ...best, count } });
    })();
    signal.addEventListener("abort", () => {
      setState((before) => {
        if (!before.working) return before;
        // A team that was proved stays proved; only the counting stops.
        return before.counting ? { ...DONE, found: before.found } : { ...DONE, found: task.result(), stopped: true };
      });
    });
    return () => own.abort();
  }, [reading, depth]);
  const stop = useCallback(() => control.current?.abort(), []);
  return { ...state, stop };
}
