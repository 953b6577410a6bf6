/** Tipping points in words: at which weight of which criterion another wijk stands first. */
import { formatShare, type Language } from "../../cells/format-number";
import { say } from "../../texts/catalogue";
import { tippingPoints } from "../tipping-points";
import { decisionOf, included } from "./ranking";
import type { Study } from "./study";

/** One weight at which the first place changes hands. */
export interface Tip {
  criterion: number;
  /** Today's share (0..1) of the weight. */
  today: number;
  /** The share at which `successor` draws level. */
  at: number;
  successor: number;
}

export interface Tipping {
  leader: number;
  /** The nearest first. */
  tips: Tip[];
  /** Criteria whose weight does not matter for the first place. */
  firm: number[];
}

/** Over the wijken that take part, under `som`; undefined when nobody has a score. Exact. */
export function tippingOf(study: Study): Tipping | undefined {
  const candidates = included(study);
  const found = tippingPoints(decisionOf(study, candidates));
  if (!found) return undefined;
  const tips: Tip[] = [];
  const firm: number[] = [];
  found.points.forEach(({ low, high, takesOverLow, takesOverHigh }, criterion) => {
    const today = study.weights[criterion] ?? 0;
    const add = (at: number, row: number | undefined) => {
      const successor = row === undefined ? undefined : candidates[row];
      if (successor !== undefined) tips.push({ criterion, today, at, successor });
    };
    add(low, takesOverLow);
    add(high, takesOverHigh);
    if (takesOverLow === undefined && takesOverHigh === undefined) firm.push(criterion);
  });
  tips.sort((a, b) => Math.abs(a.at - a.today) - Math.abs(b.at - b.today) || a.criterion - b.criterion);
  return { leader: candidates[found.leader] ?? 0, tips, firm };
}

/** "Pas als Inkomen 34 % weegt in plaats van 20 %, staat Termien eerst." */
export function tipSentence(study: Study, tip: Tip, language: Language): string {
  // A tip close to today's weight needs a decimal to be told apart from it.
  const decimals = Math.abs(tip.at - tip.today) < 0.02 ? 1 : 0;
  return say(language, "selection.tip", {
    criterion: study.criteria[tip.criterion]?.name ?? "",
    at: formatShare(tip.at, decimals, language),
    today: formatShare(tip.today, decimals, language),
    wijk: study.candidates[tip.successor]?.name ?? "",
  });
}
