/** The chance of each rank, computed in slices, anew when the figures or the freedom of the weights change. */
import { useEffect, useRef, useState } from "react";
import { type Openness, type Robustness, robustnessTask } from "../../../core/selection/choice/robustness";
import type { Study } from "../../../core/selection/study";
import { runInSlices } from "../../run-in-slices";

export interface RobustnessState {
  /** undefined while it is computed, or when it was stopped. */
  result: Robustness | undefined;
  progress: number;
  stopped: boolean;
  stop(): void;
  again(): void;
}

const STARTED = { result: undefined, progress: 0, stopped: false };

export function useRobustness(study: Study, openness: Openness): RobustnessState {
  const [state, setState] = useState<Pick<RobustnessState, "result" | "progress" | "stopped">>(STARTED);
  const [turn, setTurn] = useState(0);
  const control = useRef<AbortController>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another turn computes the same anew
  useEffect(() => {
    const own = new AbortController();
    control.current = own;
    setState(STARTED);
    const onProgress = (progress: number) => !own.signal.aborted && setState({ ...STARTED, progress });
    void runInSlices(robustnessTask(study, openness), { signal: own.signal, onProgress }).then((result) => {
      if (result) setState({ result, progress: 1, stopped: false });
    });
    return () => own.abort();
  }, [study, openness, turn]);
  return {
    ...state,
    stop: () => {
      control.current?.abort();
      setState({ ...STARTED, stopped: true });
    },
    again: () => setTurn(turn + 1),
  };
}
