/** The three views on the ranking by points, computed once per reading of the workbook. */
import { useMemo } from "react";
import { type Lenses, lensesOf } from "../../../core/selection/choice/lenses";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { useSnapshot } from "../../use-reading";

export function useLenses(ranking: Ranking | undefined): Lenses | undefined {
  const snapshot = useSnapshot();
  return useMemo(() => snapshot && ranking && lensesOf(snapshot, ranking), [snapshot, ranking]);
}
