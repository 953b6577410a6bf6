/** The last row of a checklist where it adds up the answers above it: "Klaar: 3/8", "Aantal klaar: 2 van 3". */
import { foldWord } from "../cells/words";
import type { CellValue } from "../workbook/snapshot";

const READY = "(?:klaar|gereed|ja|ok|oke|in orde|afgerond|voltooid|gedaan|beantwoord|done|ready|complete|yes)";
const COUNT = "\\d+\\s*(?:/|van(?: de)?|op(?: de)?|of|out of|sur)\\s*\\d+";
const ALL = new RegExp(
  `^(?:(?:totaal|total|aantal|number)(?: ${READY})?|${READY}|score|eindscore|resultaat|voortgang|percentage(?: ${READY})?|gemiddelde|progress|% ${READY})[\\s:=-]*(?:${COUNT})?(?: (?:vragen|punten|questions|points))?[\\s.]*$`,
);
const HAS_COUNT = new RegExp(COUNT);
const FIGURE = /^\d+(?:[.,]\d+)?\s*%?$/;

/** Nothing but a word for what is ready and a count: in the text itself, or as a figure under Antwoord. */
export function isClosingRow(question: string, answer: CellValue): boolean {
  const text = foldWord(question);
  if (!ALL.test(text)) return false;
  const beside = foldWord(String(answer));
  return HAS_COUNT.test(text) || HAS_COUNT.test(beside) || FIGURE.test(beside);
}
