/** Tipping points in words: at which weight of which criterion another wijk stands first. */

import { formatShare, type Language } from "../../cells/format-number";
import { tippingPoints } from "../../decision/tipping-points";
import { say } from "../../texts/text";
import type { Study } from "../study";
import { words } from "../words";
import { decisionOf, included } from "./ranking";

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
  /** The nearest first; only where both wijken have a figure for the criterion. */
  tips: Tip[];
  /** Criteria whose weight does not matter for the first place. */
  firm: number[];
}

/** Over the wijken that take part, under `som`; undefined when nobody has a score. Exact. */
export function tippingOf(study: Study): Tipping | undefined {
  const candidates = included(study);
  const found = tippingPoints(decisionOf(study, candidates));
  if (!found) return undefined;
  const leader = candidates[found.leader] ?? 0;
  const tips: Tip[] = [];
  const firm: number[] = [];
  found.points.forEach(({ low, high, takesOverLow, takesOverHigh }, criterion) => {
    const today = study.weights[criterion] ?? 0;
    const add = (at: number, row: number | undefined) => {
      const successor = row === undefined ? undefined : candidates[row];
      // Who has no figure here overtakes, or is overtaken, by what is not known: that is a gap to fill, no tipping point.
      if (successor === undefined || !isKnown(study, successor, criterion) || !isKnown(study, leader, criterion))
        return;
      tips.push({ criterion, today, at, successor });
    };
    add(low, takesOverLow);
    add(high, takesOverHigh);
    if (takesOverLow === undefined && takesOverHigh === undefined) firm.push(criterion);
  });
  // Of equally near ones the first on the sheet stays first.
  tips.sort((a, b) => distanceOf(a) - distanceOf(b));
  return { leader, tips, firm };
}

/** Without what rounding adds in the last digits: of two criteria the one always moves as much as the other. */
function distanceOf({ at, today }: Tip): number {
  return Number(Math.abs(at - today).toFixed(9));
}

function isKnown({ values: { columns, data } }: Study, candidate: number, criterion: number): boolean {
  return !Number.isNaN(data[candidate * columns + criterion] ?? Number.NaN);
}

/** A tip close to today's weight needs a decimal to be told apart from it. */
export function tipDecimals({ at, today }: Pick<Tip, "at" | "today">): number {
  return Math.abs(at - today) < 0.02 ? 1 : 0;
}

/** "Pas als Inkomen 34 % weegt in plaats van 20 %, staat Termien eerst." */
export function tipSentence(study: Study, tip: Tip, language: Language): string {
  const decimals = tipDecimals(tip);
  return say(language, words.tip, {
    criterion: study.criteria[tip.criterion]?.name ?? "",
    at: formatShare(tip.at, decimals, language),
    today: formatShare(tip.today, decimals, language),
    wijk: study.candidates[tip.successor]?.name ?? "",
  });
}
