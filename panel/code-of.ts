/** What a program threw, as the code that a user can read out or copy for whoever helps. */
import type { HostProblem } from "../core/workbook/host-answer";

/** No longer: it stands below a sentence, in a narrow pane. */
const MOST_CHARACTERS = 200;

/** Office keeps its own code beside the message; a thing that says nothing gives none. */
export function codeOf(thrown: unknown): Pick<HostProblem, "code"> {
  const { code, message } = Object(thrown) as { code?: unknown; message?: unknown };
  const parts = [code, message].filter((part) => (typeof part === "string" && part !== "") || typeof part === "number");
  const told = parts.length > 0 ? parts.join(": ") : typeof thrown === "string" ? thrown : "";
  return told === "" ? {} : { code: told.slice(0, MOST_CHARACTERS) };
}
