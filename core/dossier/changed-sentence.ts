/** "Het dossier is van 12/11/2026. Sindsdien veranderde: 3 criteria, 1 gesprek." */
import type { Language } from "../cells/format-number";
import { say } from "../texts/text";
import type { Snapshot } from "../workbook/snapshot";
import { changedSince, changeInWords } from "./fingerprints";
import { words } from "./words";

/** undefined where the dossier was never written. */
export function changedSentence(snapshot: Snapshot, language: Language): string | undefined {
  const since = changedSince(snapshot);
  if (!since) return undefined;
  const written = say(language, words.writtenOn, { day: since.day });
  if (since.tables.length === 0) return `${written} ${say(language, words.unchanged)}`;
  const what = since.tables
    .map(changeInWords)
    .map(({ text, values }) => say(language, text, values))
    .join(", ");
  return `${written} ${say(language, words.changed, { what })}`;
}
