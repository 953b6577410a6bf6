/** Why a call to the server failed, in words for the user. */
import type { TextKey } from "../../core/texts/catalogue";
import type { HostProblem } from "../../panel/host";
import { NoAnswer } from "./script-run";

/**
 * Google's messages come in the user's language, but the codes in them do not. `writing`: the call was to change
 * something, so nobody may claim that nothing changed.
 */
export function callProblem(error: unknown, writing: boolean): HostProblem {
  const message = error instanceof Error ? error.message : String(error);
  const key = keyFor(error, message, writing);
  return message === "" ? { key } : { key, code: message.slice(0, 200) };
}

function keyFor(error: unknown, message: string, writing: boolean): TextKey {
  if (error instanceof NoAnswer || /timed? ?out|maximum execution time|maximale uitvoeringstijd/i.test(message)) {
    return writing ? "google.writeTimeout" : "google.readTimeout";
  }
  if (/PERMISSION_DENIED/i.test(message)) return "google.severalAccounts";
  if (
    /authori[sz]ation is required|not sufficient to call|do not have permission|autorisatie|toestemming/i.test(message)
  ) {
    return "google.notAuthorised";
  }
  if (/NetworkError|HTTP 0|network|netwerk/i.test(message)) return "google.offline";
  if (/too many times|quota|rate limit|te vaak/i.test(message)) return "google.quota";
  return "google.failed";
}
