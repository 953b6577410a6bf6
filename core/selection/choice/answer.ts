/** The answer in one sentence: who stands first, and with how many points. */

import type { Language } from "../../cells/format-number";
import { type Sentence, say } from "../../texts/text";
import { words } from "../words";
import type { Ranking } from "./ranking";

/** The candidates on rank 1; several when they share it, none when nobody has a rank. */
export function leaders({ ranks }: Ranking): number[] {
  return Array.from(ranks).flatMap((rank, candidate) => (rank === 1 ? [candidate] : []));
}

/** Who stands first, with their points of 0..100. */
export function answer(ranking: Ranking): Sentence {
  const first = leaders(ranking);
  const [leader] = first;
  if (leader === undefined) return { text: words.noAnswer };
  const names = first.map((candidate) => ranking.study.candidates[candidate]?.name ?? "");
  const points = ranking.scores[leader] ?? 0;
  const last = names[names.length - 1] ?? "";
  if (first.length === 1) return { text: words.leads, values: { wijk: last, points } };
  return { text: words.shareLead, values: { wijken: names.slice(0, -1).join(", "), last, points } };
}

/** The same, said in a language. */
export function answerSentence(ranking: Ranking, language: Language): string {
  const { text, values } = answer(ranking);
  return say(language, text, values);
}
