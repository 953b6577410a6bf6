/** Pros and cons of a wijk in sentences: from the figures, and from what people brought forward. */

import type { Language } from "../../cells/format-number";
import { say } from "../../texts/text";
import { unitToSay } from "../unit-to-say";
import { valueText } from "../value-text";
import { words } from "../words";
import type { Ranking } from "./ranking";

/** From this place on the scale a figure speaks for a wijk; from the other down against it. */
const PRO_FROM = 0.67;
const CONTRA_TO = 0.33;
/** What at least this share of the wijken have in common sets none of them apart (proposal of ours). */
const NEARLY_ALL = 0.75;

export interface Reason {
  side: "pro" | "contra";
  sentence: string;
  /** "figures": computed from the table; "people": from the table Argumenten. */
  from: "figures" | "people";
  /** Figures: the criterion, and its share of the weight to sort by. */
  criterion?: number;
  importance: number;
}

/**
 * The figures that speak clearly for or against a wijk, then the arguments of people; the weightiest first. A figure
 * speaks when it lies in the upper or lower third of the scale, its criterion counts, and fewer than three in four of
 * the wijken with a figure have the very same: when fourteen of fifteen share the first place it is no reason to choose
 * any of them, while it does tell against the fifteenth.
 */
export function reasonsFor(ranking: Ranking, candidate: number, language: Language): Reason[] {
  const { study } = ranking;
  const reasons: Reason[] = study.criteria.flatMap((_, j): Reason[] => {
    const share = ranking.scaled.data[candidate * study.criteria.length + j] ?? Number.NaN;
    const place = placeAmong(ranking, candidate, j);
    const side = sideOf(share, place);
    if (!side || (study.weights[j] ?? 0) === 0 || isCommon(place)) return [];
    const sentence = figureSentence(ranking, candidate, j, language);
    return [{ side, sentence, from: "figures", criterion: j, importance: study.weights[j] ?? 0 }];
  });
  for (const { candidate: about, side, text, source, importance } of study.arguments) {
    if (about !== candidate) continue;
    reasons.push({ side, sentence: source === "" ? text : `${text} (${source})`, from: "people", importance });
  }
  const rank = (reason: Reason) => (reason.side === "pro" ? 0 : 2) + (reason.from === "figures" ? 0 : 1);
  return reasons.sort((a, b) => rank(a) - rank(b) || b.importance - a.importance);
}

/**
 * For or against by the place on the scale. Where every wijk lies at one end of it, the last of them would have an
 * argument for it and the first one against it: neither is said.
 */
function sideOf(share: number, { rank, sharedBy, of }: PlaceAmong): "pro" | "contra" | undefined {
  const isLast = rank > 1 && rank + sharedBy - 1 === of;
  const isFirst = rank === 1;
  if (share >= PRO_FROM) return isLast ? undefined : "pro";
  return share <= CONTRA_TO && !isFirst ? "contra" : undefined;
}

/** "Gasverbruik: 10.480 kWh, plaats 2 van 12 (Fluvius, 2021)": value, unit, place among the candidates, source, year. */
function figureSentence(ranking: Ranking, candidate: number, criterion: number, language: Language): string {
  const { study } = ranking;
  const { name, unit, source, year } = study.criteria[criterion] ?? { name: "", unit: "", source: "" };
  const value = valueAt(ranking, candidate, criterion);
  const place = placeSentence(placeAmong(ranking, candidate, criterion), language);
  const origin = [source, year === undefined ? "" : String(year)].filter((part) => part !== "").join(", ");
  return say(language, origin === "" ? words.figure : words.figureWithSource, {
    criterion: name,
    value: valueText(value, unitToSay({ name, unit }), language),
    place,
    origin,
  });
}

export interface PlaceAmong {
  /** 1 is best. */
  rank: number;
  /** How many candidates have this very value, this one included. */
  sharedBy: number;
  /** How many candidates have a value. */
  of: number;
}

/** The place of a value on one criterion among the candidates that have one. */
export function placeAmong(ranking: Ranking, candidate: number, criterion: number): PlaceAmong {
  const { study } = ranking;
  const own = valueAt(ranking, candidate, criterion) * (study.directions[criterion] ?? 1);
  let rank = 1;
  let sharedBy = 0;
  let of = 0;
  for (const i of study.candidates.keys()) {
    const other = valueAt(ranking, i, criterion) * (study.directions[criterion] ?? 1);
    if (Number.isNaN(other)) continue;
    of++;
    if (other > own) rank++;
    if (other === own) sharedBy++;
  }
  return { rank, sharedBy, of };
}

/** "plaats 2 van 12", or "gedeelde plaats 2 van 12" when others have the same value. */
export function placeSentence({ rank, sharedBy, of }: PlaceAmong, language: Language): string {
  return say(language, sharedBy > 1 ? words.sharedPlace : words.place, { rank, of });
}

/** Nearly all who have a figure have this one; the only wijk with a figure is set apart by nothing either. */
function isCommon({ sharedBy, of }: PlaceAmong): boolean {
  return sharedBy >= NEARLY_ALL * of;
}

function valueAt({ study }: Ranking, candidate: number, criterion: number): number {
  return study.values.data[candidate * study.criteria.length + criterion] ?? Number.NaN;
}
