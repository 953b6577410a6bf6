/** What the rules of who is not heard need besides the workbook: the ranking of the figures, and the day. */
import { useMemo } from "react";
import type { HeardOptions } from "../../../core/interviews/not-heard";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { todaySerial } from "../../today";
import { useRankingBySum } from "../choice/use-ranking";

export function useHeardOptions(): HeardOptions {
  const ranking = useRankingBySum();
  return useMemo(() => heardOptions(ranking), [ranking]);
}

/** The wijken by their score, best first. */
export function heardOptions(ranking: Ranking | undefined): HeardOptions {
  const names = (ranking?.order ?? []).map((index) => ranking?.study.candidates[index]?.name ?? "");
  return { ranking: names, today: todaySerial() };
}
