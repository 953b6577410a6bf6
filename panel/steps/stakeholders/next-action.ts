/** What is done first with a stakeholder, and by when. */
import { dayInWords } from "../../../core/cells/day";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import type { Sentence } from "../../../core/texts/text";
import { words } from "./words";

/** undefined where nothing is planned. */
export function nextActionSentence({
  nextAction: action,
  date,
}: Pick<Stakeholder, "nextAction" | "date">): Sentence | undefined {
  if (action === "") return undefined;
  return date === undefined
    ? { text: words.nextAction, values: { action } }
    : { text: words.nextActionBy, values: { action, date: dayInWords(date) } };
}
