/** The one sentence of the step: how many conversations are held, who is not heard, which wijk nobody talked about. */
import type { Language } from "../cells/format-number";
import { say } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { type HeardOptions, notHeard } from "./not-heard";
import { readTalks } from "./read-talks";
import { words } from "./words";

const NAMED = 3;

/** In the language of the pane or the sheet. */
export function answerInWords(language: Language, snapshot: Snapshot, options: HeardOptions): string {
  const talks = readTalks(snapshot)?.talks ?? [];
  const done = talks.filter((one) => one.done).length;
  const sentences = [say(language, words.answer, { done, count: talks.length })];
  const missed = notHeard(snapshot, options);
  if (missed && missed.stakeholders.length > 0) {
    sentences.push(say(language, words.notHeardList, { list: missed.stakeholders.slice(0, NAMED).join(", ") }));
  }
  const without = missed?.wijken.filter((wijk) => !talks.some((talk) => talk.done && talk.wijken.includes(wijk))) ?? [];
  if (without.length > 0) sentences.push(say(language, words.noneHeardAbout, { list: without.join(", ") }));
  return sentences.join(" ");
}
