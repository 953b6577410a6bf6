/** How far the dossier is: written or not, and whether the workbook changed since. */
import { readChoice } from "../selection/choice/read-choice";
import { notBegun, type Progress } from "../workbook/progress";
import type { Snapshot } from "../workbook/snapshot";
import { changedSince } from "./fingerprints";
import { NOTE_SHEET } from "./note-page";
import { words } from "./words";

/** Done while the sheet stands there and no table changed since it was written. */
export function progress(snapshot: Snapshot): Progress {
  const since = changedSince(snapshot);
  const stands = snapshot.sheets.some(({ name }) => name.toLowerCase() === NOTE_SHEET.toLowerCase());
  if (!since || !stands) {
    if (!readChoice(snapshot)?.chosen) return notBegun({ text: words.nextChoose });
    return { state: "busy", facts: [{ text: words.factReady }], next: { text: words.nextWrite } };
  }
  const written = { text: words.factWritten, values: { day: since.day } };
  if (since.tables.length === 0) return { state: "done", facts: [written] };
  const changed = { text: words.factChanged, values: { count: since.tables.length } };
  return { state: "look", facts: [changed, written], next: { text: words.nextAgain } };
}
