/** The neighbourhoods that one name may be made of. */

/** Marks that also stand inside one name: they part names only where every part is known as a name. */
export const BETWEEN_WIJKEN = /\s*(?:,|\/|&|\+|\ben\b)\s*/;

/** The names that a text may be made of: "Noord, Zuid" is perhaps Noord and Zuid. */
export function partsOfWijk(text: string): string[] {
  return text.split(BETWEEN_WIJKEN).filter((part) => part !== "");
}
