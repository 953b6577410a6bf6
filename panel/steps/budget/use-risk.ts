/** Simulates the final balance in slices, anew whenever the lines change. */
import { useEffect, useState } from "react";
import type { BudgetLine } from "../../../core/budget/lines/budget-line";
import { startRisk } from "../../../core/budget/risk";
import { type RiskReport, riskReport } from "../../../core/budget/risk-report";
import { runInSlices, type SliceSettings } from "../../run-in-slices";

/** The report on the risk of these lines; undefined when it was stopped. */
export function simulate(lines: readonly BudgetLine[], settings?: SliceSettings): Promise<RiskReport | undefined> {
  const run = startRisk(lines);
  const task = {
    step: (count: number) => !run.step(count),
    progress: run.progress,
    result: () => riskReport(lines, run.balances()),
  };
  return runInSlices(task, settings);
}

export interface RiskState {
  /** undefined while it is computed. */
  report: RiskReport | undefined;
  share: number;
}

export function useRisk(lines: readonly BudgetLine[]): RiskState {
  const [state, setState] = useState<RiskState>({ report: undefined, share: 0 });
  useEffect(() => {
    const control = new AbortController();
    setState({ report: undefined, share: 0 });
    const onProgress = (share: number) => !control.signal.aborted && setState({ report: undefined, share });
    void simulate(lines, { signal: control.signal, onProgress }).then((report) => {
      if (report) setState({ report, share: 1 });
    });
    return () => control.abort();
  }, [lines]);
  return state;
}
