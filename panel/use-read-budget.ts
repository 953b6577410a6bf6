/** Reads the budget with code that is fetched beside the first reading of the workbook: most of it is recognition. */
import { useEffect, useMemo, useState } from "react";
import type { Snapshot } from "../core/workbook/snapshot";
import type { ReadBudget } from "./read-budget";

type Reader = (snapshot: Snapshot) => ReadBudget | undefined;

export interface BudgetReader {
  /** False until the code is there. */
  ready: boolean;
  budget: ReadBudget | undefined;
}

export function useReadBudget(snapshot: Snapshot | undefined): BudgetReader {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    void import("./read-budget").then(
      ({ readBudget }) => setReader(() => readBudget),
      // Without the code the other steps still work.
      () => setReader(() => () => undefined),
    );
  }, []);
  const budget = useMemo(() => snapshot && reader?.(snapshot), [snapshot, reader]);
  return { ready: reader !== undefined, budget };
}
