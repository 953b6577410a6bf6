/** Whether two names are of one wijk, however its hyphens, dots and saints are written. */
import { foldWord } from "../cells/words";

/** The same for "Sint-Rochus", "Sint Rochus" and "St. Rochus"; another for "Wijk 1-2" than for "Wijk 12". */
export function wijkKey(name: string): string {
  return foldWord(name)
    .replace(/[-.,'/&]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/\bst (?=[a-z])/g, "sint ")
    .trim();
}
