/** What went wrong on the server, as data that the pane can say in words. */
import type { Text } from "../../core/texts/text";
import type { HostProblem } from "../../core/workbook/host-answer";
import { words as workbookWords } from "../../core/workbook/words";
import { words } from "../words";
import { isMissingSheet } from "./book";

/** Google's messages come in the user's language, so nothing is read from them; they go along for whoever helps. */
export function problemOf(thrown: unknown, otherwise: Text = words.failed): HostProblem {
  if (isMissingSheet(thrown)) return { text: workbookWords.notFound, code: thrown.missingSheet };
  return { text: otherwise, code: messageOf(thrown) };
}

/** At most a line of it. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.slice(0, 200);
}
