/** Ten topics that a team agrees on before it begins: a proposal of ours, to change at will. */
import { foldWord } from "../cells/words";
import type { RowEdit } from "../tables/change-table";
import type { afspraken } from "./tables/afspraken";

/** Dutch in every language: they become rows of the user's sheet. */
export const PROPOSED_TOPICS: readonly string[] = [
  "Overlegritme",
  "Wie beslist waarover",
  "Taken opvolgen",
  "Documenten bewaren",
  "Contact met bewoners",
  "Woordvoering en pers",
  "Geld uitgeven",
  "Persoonsgegevens",
  "Vervanging bij afwezigheid",
  "Als we het niet eens zijn",
];

/** A row for each topic, still to be discussed. */
export function proposedAgreements(): RowEdit<typeof afspraken>[] {
  return PROPOSED_TOPICS.map((topic) => ({ topic, status: "open" }));
}

/** The proposed topics that no row is about. */
export function missingTopics(topics: readonly string[]): string[] {
  const present = new Set(topics.map(foldWord));
  return PROPOSED_TOPICS.filter((topic) => !present.has(foldWord(topic)));
}
