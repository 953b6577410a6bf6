/** The answer in one sentence: who stands first, and with how many points. */
import { formatNumber, type Language } from "../../cells/format-number";
import { say } from "../../texts/catalogue";
import type { Ranking } from "./ranking";

/** The candidates on rank 1; several when they share it, none when nobody has a rank. */
export function leaders({ ranks }: Ranking): number[] {
  return Array.from(ranks).flatMap((rank, candidate) => (rank === 1 ? [candidate] : []));
}

export function answerSentence(ranking: Ranking, language: Language): string {
  const first = leaders(ranking);
  const [leader] = first;
  if (leader === undefined) return say(language, "selection.noAnswer");
  const names = first.map((candidate) => ranking.study.candidates[candidate]?.name ?? "");
  const points = formatNumber(ranking.scores[leader] ?? 0, 1, language);
  if (first.length === 1) return say(language, "selection.leads", { wijk: names[0] ?? "", points });
  const and = say(language, "selection.and");
  const list = `${names.slice(0, -1).join(", ")} ${and} ${names[names.length - 1] ?? ""}`;
  return say(language, "selection.shareLead", { wijken: list, points });
}
