/** Names and municipalities of codes of sectors, for files that hold codes only. */
import { findSectors } from "./find-sectors";
import type { SectorList } from "./sector-list";

export interface SectorNames {
  names: Map<string, string>;
  municipalities: Map<string, string>;
  /** Sectors of another year than the list: they keep their code. */
  otherVintage: number;
}

/** What the lists know of these codes; codes of larger areas are left alone. */
export function sectorNames(lists: readonly SectorList[], codes: readonly string[]): SectorNames {
  const names = new Map<string, string>();
  const municipalities = new Map<string, string>();
  let otherVintage = 0;
  for (const answer of findSectors(lists, codes)) {
    if (answer.found) {
      names.set(answer.code, answer.sector.name);
      municipalities.set(answer.code, answer.municipality.name);
    } else if (answer.why === "otherVintage") otherVintage++;
  }
  return { names, municipalities, otherVintage };
}
