/** The neighbourhoods that a cell names: one, several, or the whole municipality. */
import { BETWEEN_WIJKEN, partsOfWijk } from "../candidates/parts-of-wijk";
import { foldWord } from "../cells/words";
import { namesIn } from "./actor-names";

export interface WijkReading {
  /** None is the whole municipality. */
  wijken: readonly string[];
  /** A text that may well be several neighbourhoods and is read as one: not everything in it is a known name. */
  together?: string;
}

const WHOLE = new Set([
  "alle",
  "allemaal",
  "alle wijken",
  "gemeente",
  "hele gemeente",
  "heel de gemeente",
  "de hele gemeente",
  "gemeentebreed",
  "algemeen",
]);

/**
 * Reads the cells of a column of neighbourhoods. What is a name is told by the candidates and by the column itself:
 * whatever stands alone in a cell.
 */
export function wijkReader(
  candidates: readonly string[],
  column: readonly (string | undefined)[],
): (text: string | undefined) => WijkReading {
  const alone = column.flatMap((text) => namesIn(text ?? "").filter((name) => !BETWEEN_WIJKEN.test(name)));
  const names = new Set([...candidates, ...alone].map(foldWord));
  const read = (text: string): WijkReading => {
    if (WHOLE.has(foldWord(text))) return { wijken: [] };
    let together: string | undefined;
    const wijken = namesIn(text).flatMap((name) => {
      // A name with such a mark in it: "Centrum & Stationsbuurt".
      if (names.has(foldWord(name))) return [name];
      const parts = partsOfWijk(name);
      const known = parts.filter((part) => names.has(foldWord(part)));
      if (parts.length > 0 && known.length === parts.length) return parts;
      if (parts.length > 1 && (known.length > 0 || /[,/]/.test(name))) together = name;
      return [name];
    });
    return { wijken, ...(together !== undefined && { together }) };
  };
  const cells = new Map<string, WijkReading>();
  return (text = "") => {
    const seen = cells.get(text) ?? read(text);
    cells.set(text, seen);
    return seen;
  };
}
