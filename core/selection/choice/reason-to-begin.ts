/** The reason that a decision about a wijk begins with, and whether somebody wrote one of their own. */
import { formatNumber, type Language } from "../../cells/format-number";
import { foldWord } from "../../cells/words";
import { say } from "../../texts/text";
import { choiceWords as words } from "./choice-words";
import { reasonsFor } from "./explain";
import type { Ranking } from "./ranking";
import type { ChoiceVerdict } from "./read-choice";

/** A wijk that is chosen though it is not the first needs a reason. */
export function needsReason(ranking: Ranking, wijk: string, verdict: ChoiceVerdict): boolean {
  const candidate = candidateOf(ranking, wijk);
  return verdict === "choose" && candidate >= 0 && ranking.ranks[candidate] !== 1;
}

/**
 * Whether a reason says more than the text that the pane proposed: place and points are no reason to choose a wijk that
 * is not the first. Figures that changed since do not make the proposal somebody's own.
 */
export function isOwnReason(ranking: Ranking, wijk: string, reason: string): boolean {
  const own = withoutFigures(reason);
  return own !== "" && own !== withoutFigures(reasonToBegin(ranking, candidateOf(ranking, wijk), "nl"));
}

function candidateOf({ study }: Ranking, wijk: string): number {
  return study.candidates.findIndex(({ name }) => foldWord(name) === foldWord(wijk));
}

function withoutFigures(text: string): string {
  return foldWord(text.replace(/\d[\d.,\s]*/g, "")).replace(/[.\s]+$/, "");
}

const MOST_REASONS = { pro: 3, contra: 2 } as const;

/** The place of a wijk, what speaks most for it and what most against it: a text to begin with. */
export function reasonToBegin(ranking: Ranking, candidate: number, language: Language): string {
  const wijk = ranking.study.candidates[candidate]?.name ?? "";
  const rank = ranking.ranks[candidate] ?? Number.NaN;
  const points = formatNumber(ranking.scores[candidate] ?? Number.NaN, 1, language);
  const reasons = reasonsFor(ranking, candidate, language);
  const parts: string[] = [];
  if (rank === 1) parts.push(say(language, words.reasonFirst, { wijk, points }));
  else if (!Number.isNaN(rank)) parts.push(say(language, words.reasonPlace, { wijk, rank, points }));
  for (const side of ["pro", "contra"] as const) {
    const own = reasons.filter((reason) => reason.side === side).slice(0, MOST_REASONS[side]);
    const text = side === "pro" ? words.reasonPro : words.reasonContra;
    if (own.length > 0) parts.push(say(language, text, { reasons: own.map(({ sentence }) => sentence).join("; ") }));
  }
  return parts.join(" ");
}
