/** Persons' names inside a text of the dossier: a guess on the safe side, since the dossier goes round. */
import { personsIn } from "../stakeholders/person-name";

/** The names found, in the order of the text; none in a text about functions only. A wijk may be called after somebody. */
export function personNamesIn(text: string, wijken: readonly string[]): string[] {
  return personsIn(text, wijken);
}
