/** Warnings before the mistake, computed once per ranking. */
import { useMemo } from "react";
import type { Ranking } from "../../../core/selection/study/ranking";
import { warningsOf } from "../../../core/selection/study/warnings";
import type { Finding } from "../../../core/workbook/finding";

/** Comparing every two criteria over more wijken than this would hold up the pane. */
const MOST_WIJKEN = 500;

export function useWarnings(ranking: Ranking | undefined): Finding[] {
  return useMemo(
    () => (ranking && ranking.study.candidates.length <= MOST_WIJKEN ? warningsOf(ranking) : []),
    [ranking],
  );
}
