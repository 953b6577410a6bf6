/** How far the choice of wijk is: who stands first, and whether that was written down. */
import type { Method } from "../../decision/score";
import type { Progress } from "../../workbook/progress";
import type { Snapshot } from "../../workbook/snapshot";
import { words } from "../progress-words";
import { readStudy } from "../read-study";
import { RESULTS_SHEET } from "../sheets/results-sheet";
import { answer } from "./answer";
import { choiceWords } from "./choice-words";
import { readChoice } from "./read-choice";
import { readRanking } from "./read-ranking";

/** Done when the ranking stands in a sheet, or a wijk was chosen. `method` is the one that the step ranks by. */
export function progress(snapshot: Snapshot, method: Method): Progress {
  const ranking = readRanking(snapshot, method);
  if (!ranking) {
    const { candidates, criteria } = readStudy(snapshot);
    const empty = { state: "empty", facts: [{ text: words.noRanking }] } as const;
    return candidates || criteria ? empty : { ...empty, untouched: true };
  }
  const choice = readChoice(snapshot);
  const chosen = choice?.chosen;
  const several = choice?.findings.find(({ text }) => text === choiceWords.severalChosen);
  if (several) return { state: "look", facts: [several, answer(ranking)], next: { text: choiceWords.nextOneChoice } };
  const decided = chosen ? [{ text: choiceWords.chosenFact, values: { wijk: chosen.wijk } }] : [];
  const facts = [...decided, answer(ranking)];
  const written = snapshot.sheets.some(({ name }) => name === RESULTS_SHEET);
  return written || chosen ? { state: "done", facts } : { state: "busy", facts, next: { text: words.nextWrite } };
}
