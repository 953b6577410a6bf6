/** The chance of each rank, computed in slices, anew when the figures or the freedom of the weights change. */
import { useEffect, useRef, useState } from "react";
import { type Openness, type Robustness, robustnessTask } from "../../../core/selection/study/robustness";
import type { Study } from "../../../core/selection/study/study";
import { runInSlices } from "../../run-in-slices";

export interface RobustnessState {
  /** undefined while it is computed, or when it was stopped. */
  result: Robustness | undefined;
  progress: number;
  stop(): void;
}

export function useRobustness(study: Study, openness: Openness): RobustnessState {
  const [state, setState] = useState<{ result: Robustness | undefined; progress: number }>({
    result: undefined,
    progress: 0,
  });
  const control = useRef<AbortController>(undefined);
  useEffect(() => {
    const own = new AbortController();
    control.current = own;
    setState({ result: undefined, progress: 0 });
    const onProgress = (progress: number) => !own.signal.aborted && setState({ result: undefined, progress });
    void runInSlices(robustnessTask(study, openness), { signal: own.signal, onProgress }).then((result) => {
      if (result) setState({ result, progress: 1 });
    });
    return () => own.abort();
  }, [study, openness]);
  return { ...state, stop: () => control.current?.abort() };
}
