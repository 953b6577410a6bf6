/** Why a call to the server failed, in words for the user. */

import type { Text } from "../../core/texts/text";
import type { HostProblem } from "../../core/workbook/host-answer";
import { words } from "../words";
import { NoAnswer } from "./script-run";

/** Google's messages come in the user's language, but the codes in them do not. */
export function callProblem(error: unknown): HostProblem {
  const message = error instanceof Error ? error.message : String(error);
  const text = textFor(error, message);
  return message === "" ? { text } : { text, code: message.slice(0, 200) };
}

function textFor(error: unknown, message: string): Text {
  if (error instanceof NoAnswer || /timed? ?out|maximum execution time|maximale uitvoeringstijd/i.test(message)) {
    return words.readTimeout;
  }
  if (/PERMISSION_DENIED/i.test(message)) return words.severalAccounts;
  if (
    /authori[sz]ation is required|not sufficient to call|do not have permission|autorisatie|toestemming|machtig/i.test(
      message,
    )
  ) {
    return words.notAuthorised;
  }
  if (/NetworkError|HTTP 0|network|netwerk/i.test(message)) return words.offline;
  if (/too many times|quota|rate limit|te vaak/i.test(message)) return words.quota;
  return words.failed;
}
