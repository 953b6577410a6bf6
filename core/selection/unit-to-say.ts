/** The unit that is said with a figure of a criterion, where its name does not say it already. */
import { foldWord } from "../cells/words";

/** "" for a count, and for "deciel" of "Huurwoningen (deciel)". */
export function unitToSay({ name, unit }: { name: string; unit: string }): string {
  const folded = foldWord(unit);
  return folded === "aantal" || ` ${foldWord(name).replace(/[()[\],:;]/g, " ")} `.includes(` ${folded} `)
    ? ""
    : unit.trim();
}
