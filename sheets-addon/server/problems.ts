/** What went wrong on the server, as data that the pane can say in words. */
import type { ServerProblem } from "../rpc";
import { isMissingSheet } from "./book";

/** Google's messages come in the user's language, so nothing is read from them; they go along for whoever helps. */
export function problemOf(thrown: unknown): ServerProblem {
  if (isMissingSheet(thrown)) return { key: "host.notFound", code: thrown.missingSheet };
  return { key: "google.failed", code: messageOf(thrown) };
}

/** At most a line of it. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.slice(0, 200);
}
