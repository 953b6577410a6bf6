/** The order in which to see stakeholders, each with the reason in words, and the one sentence of the step. */

import { formatNumber, type Language } from "../cells/format-number";
import { say, type Text } from "../texts/text";
import { readField } from "./field";
import type { Register, Stakeholder } from "./read-stakeholders";
import { MIDDLE } from "./strategy";
import { words } from "./words";

type Answered = Pick<Register, "stakeholders" | "questions">;

/** By priority, highest first; without a priority last, in the order of the rows. */
export function whoFirst(list: readonly Stakeholder[]): Stakeholder[] {
  const known = (one: Stakeholder) => (Number.isNaN(one.priority.priority) ? -1 : one.priority.priority);
  return list
    .map((one, at) => ({ one, at }))
    .sort((a, b) => known(b.one) - known(a.one) || a.at - b.at)
    .map(({ one }) => one);
}

/** Why somebody stands where they stand, in words: influence, what is at stake, the position, what is hoped for. */
export function reasonInWords(language: Language, one: Stakeholder): string {
  const { influence, interest, position, desired, priority } = one;
  const reasons: string[] = [];
  if (!Number.isNaN(influence)) reasons.push(say(language, influenceText(influence)));
  if (interest > MIDDLE) reasons.push(say(language, words.reasonHighInterest));
  const now = positionText(position);
  if (now) reasons.push(say(language, now));
  const hoped = positionText(desired);
  if (priority.gap > 0 && hoped) {
    const { hope } = sentencesOf(desired);
    reasons.push(say(language, hope, { position: say(language, hoped) }));
  }
  return reasons.join(", ");
}

function influenceText(influence: number): Text {
  if (influence > MIDDLE) return words.reasonHighInfluence;
  return influence === MIDDLE ? words.reasonSomeInfluence : words.reasonLowInfluence;
}

const POSITIONS: readonly Text[] = [words.tegenstander, words.vermijder, words.afwachter, words.volger, words.partner];

/** The word for a position of -2..2; undefined where it is missing. */
export function positionText(position: number): Text | undefined {
  return POSITIONS[Math.round(position) + 2];
}

/** Two of the five words are no nouns: who "waits and sees" does not become that, and nobody hopes for it. */
export function sentencesOf(position: number): { hope: Text; move: Text } {
  const rounded = Math.round(position);
  if (rounded === 0) return { hope: words.reasonHopeWaits, move: words.oneMoveWaits };
  if (rounded === -1) return { hope: words.reasonHopeAvoids, move: words.oneMoveAvoids };
  return { hope: words.reasonHope, move: words.oneMove };
}

/** What must be known before somebody has a priority; undefined when nothing lacks. */
export function lackingForPriority({
  influence,
  interest,
}: Pick<Stakeholder, "influence" | "interest">): Text | undefined {
  if (Number.isNaN(influence)) return Number.isNaN(interest) ? words.lackingBoth : words.lackingInfluence;
  return Number.isNaN(interest) ? words.lackingInterest : undefined;
}

/**
 * The one sentence about a register: how many with much influence, the net support, whom to see first and why. Where
 * words still wait for their meaning, it asks for that and not for cells that are filled in.
 */
export function answerInWords(language: Language, { stakeholders: list, questions }: Answered): string {
  const [first] = whoFirst(list);
  const { support } = readField(list).total;
  const count = list.length;
  if (!first || Number.isNaN(first.priority.priority)) {
    const onScale = questions.some(({ scale, words: asked }) => scale && asked.length === 0);
    const asking = onScale ? words.answerScale : words.answerWords;
    return say(language, questions.length > 0 ? asking : words.answerNoOrder, { count });
  }
  const high = list.filter(({ influence }) => influence > MIDDLE).length;
  const sentence = say(language, words.answerFirst, {
    high,
    count,
    first: first.name,
    reason: reasonInWords(language, first),
  });
  return Number.isNaN(support)
    ? sentence
    : `${sentence} ${say(language, words.answerSupport, { support: signed(language, support) })}`;
}

/** A net support with its sign: "+0,21". */
export function signed(language: Language, support: number): string {
  const figure = formatNumber(Math.abs(support), 2, language);
  return Number(support.toFixed(2)) === 0 ? figure : (support > 0 ? "+" : "-") + figure;
}
