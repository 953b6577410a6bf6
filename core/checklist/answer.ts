/** Whether one is ready, in words that a blocking question caps. */
import type { Sentence } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { quickestOrder } from "./quickest-order";
import type { ChecklistReading, Question } from "./read-checklist";
import { readiness } from "./readiness";
import { readinessHistory } from "./readiness-history";
import { countBlockingOpen, verdictOf } from "./verdict";
import { words } from "./words";

/** The verdict, what blocks, and the figure last: it is no mark to pass. */
export function readinessAnswer({ answers, weights, blocks }: ChecklistReading): Sentence[] {
  const share = readiness(answers, weights);
  if (Number.isNaN(share)) return [{ text: words.noQuestions }];
  const blocking = countBlockingOpen(answers, blocks);
  return [
    { text: words[`verdict.${verdictOf(share, blocking)}`] },
    ...(blocking > 0 ? [{ text: words.blocking, values: { count: blocking } }] : []),
    { text: words.ready, values: { share } },
  ];
}

/** How ready one was with the last dossier of another day; nothing where there was none. */
export function readinessBefore(snapshot: Snapshot, today: string): Sentence[] {
  const last = readinessHistory(snapshot)
    .filter(({ day }) => day !== today)
    .pop();
  return last ? [{ text: words.before, values: { day: last.day, share: last.share } }] : [];
}

/** The open questions in the order that brings one to ready fastest. */
export function quickestQuestions({ questions, answers, weights, blocks }: ChecklistReading): Question[] {
  return quickestOrder(answers, weights, blocks).flatMap((index) => questions[index] ?? []);
}
