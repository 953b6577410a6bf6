/** Giving a chosen wijk another name. */
import type { ChosenWijk } from "./choose-figures";

/** A name that another wijk bears joins the two; a blank name changes nothing. */
export function renamed(chosen: readonly ChosenWijk[], index: number, name: string): readonly ChosenWijk[] {
  const own = chosen[index];
  if (!own || name === "" || name === own.name) return chosen;
  const twin = chosen.findIndex((wijk, other) => other !== index && wijk.name === name);
  if (twin < 0) return chosen.map((wijk, other) => (other === index ? { ...wijk, name } : wijk));
  return chosen
    .map((wijk, other) => (other === twin ? { ...wijk, codes: [...wijk.codes, ...own.codes] } : wijk))
    .filter((_, other) => other !== index);
}
