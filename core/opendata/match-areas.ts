/** Finds the areas of a file that belong to a wijk: by code, or through a conversion table; never by name. */
import { type Crosswalk, towards } from "./crosswalk";
import type { Figures } from "./figures";

export interface WijkAreas {
  /** Places in `Figures.areas`, each once. */
  areas: readonly number[];
  /** Codes of the wijk that the file, or the conversion table, does not know. */
  unmatched: readonly string[];
  /** Codes in the file that cover more than the wijk: the conversion table leads to them from other codes as well. */
  larger: readonly string[];
}

/** A wijk of ggw7 (11002A01) looks like a sector that lost its hyphen, and was given one. */
function areaOf(figures: Figures, code: string): number {
  const found = figures.findArea(code);
  return found < 0 && code.endsWith("-") ? figures.findArea(code.slice(0, -1)) : found;
}

/** The areas of the file for each wijk, given as its codes. */
export function matchAreas(
  figures: Figures,
  wijken: readonly (readonly string[])[],
  crosswalk?: Crosswalk,
): WijkAreas[] {
  const table = crosswalk && towards(crosswalk, figures.areas);
  return wijken.map((codes) => {
    const areas = new Set<number>();
    const unmatched: string[] = [];
    const larger = new Set<string>();
    for (const code of new Set(codes)) {
      const targets = table ? (table.forward.get(code) ?? []) : [code];
      const found = targets.map((target) => areaOf(figures, target));
      if (found.length === 0 || found.includes(-1)) unmatched.push(code);
      for (const area of found) if (area >= 0) areas.add(area);
      for (const target of targets) {
        if (table?.backward.get(target)?.some((source) => !codes.includes(source))) larger.add(target);
      }
    }
    return { areas: [...areas], unmatched, larger: [...larger] };
  });
}
