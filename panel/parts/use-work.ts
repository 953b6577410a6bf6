/** Work that takes a while: nothing can be started twice, and a spinner only comes when it really takes long. */
import { useEffect, useRef, useState } from "react";

/** Shorter waits need no sign; a flash would only be unrest. */
const SPINNER_AFTER_MS = 500;

export interface Work {
  working: boolean;
  /** Starts the task unless one is under way. */
  run(task: () => Promise<void>): Promise<void>;
}

export function useWork(): Work {
  const [working, setWorking] = useState(false);
  const under = useRef(false);
  const run = async (task: () => Promise<void>) => {
    if (under.current) return;
    under.current = true;
    setWorking(true);
    try {
      await task();
    } finally {
      under.current = false;
      setWorking(false);
    }
  };
  return { working, run };
}

/** True once `waiting` has lasted long enough to be shown. */
export function useLongWait(waiting: boolean): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!waiting) {
      setLong(false);
      return;
    }
    const timer = setTimeout(() => setLong(true), SPINNER_AFTER_MS);
    return () => clearTimeout(timer);
  }, [waiting]);
  return long;
}
