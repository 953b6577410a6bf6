/** Whether further conversations still bring new subjects, in a sentence. */
import { foldWord } from "../cells/words";
import type { Sentence } from "../texts/text";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { readStatements } from "./read-statements";
import { SATURATION_DEFAULTS, saturation } from "./saturation";
import { conversationKey } from "./themes";
import { words } from "./words";

/** The subjects of each conversation with a statement, oldest first; without a date last, in the order of the rows. */
export const subjectsPerConversation: (snapshot: Snapshot) => number[][] = perSnapshot((snapshot) => {
  const subjects = new Map<string, number>();
  const talks = new Map<string, { date: number; subjects: number[] }>();
  for (const { actors, date, topic } of readStatements(snapshot)?.statements ?? []) {
    if (topic === "") continue;
    const subject = subjects.get(foldWord(topic)) ?? subjects.size;
    subjects.set(foldWord(topic), subject);
    for (const actor of actors) {
      const key = conversationKey(actor, date);
      const talk = talks.get(key) ?? { date: Number.isNaN(date) ? Number.POSITIVE_INFINITY : date, subjects: [] };
      talk.subjects.push(subject);
      talks.set(key, talk);
    }
  }
  // Without a date on either side the difference is NaN, which leaves them in the order of the rows.
  return [...talks.values()].sort((a, b) => a.date - b.date).map((talk) => talk.subjects);
});

/** One sentence, or two where something new came after the subjects seemed to be known. */
export function saturationSentences(conversations: readonly (readonly number[])[]): Sentence[] {
  const { base, run } = SATURATION_DEFAULTS;
  const found = saturation(conversations);
  const last = found?.runs[found.runs.length - 1];
  if (!found || !last) return [{ text: words.saturationFew, values: { needed: base + run } }];
  const { subjects, reached } = found;
  const said = ({ after, fresh, share }: typeof last) => ({ after, run, fresh, share, subjects });
  if (!reached) return [{ text: words.saturationOpen, values: said(last) }];
  const sentences: Sentence[] = [{ text: words.saturationReached, values: said(reached) }];
  if (last.share > SATURATION_DEFAULTS.threshold) sentences.push({ text: words.saturationAgain, values: said(last) });
  return sentences;
}
