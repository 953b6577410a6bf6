/** Which sectors codes stand for, and why a code stands for none. */
import { isFlemish, readAreaCode } from "../opendata/area-code";
import type { RegionId } from "./regions";
import { regionOf } from "./regions";
import type { Municipality, Sector, SectorList } from "./sector-list";

/**
 * `noSector`: not the form of a sector's code. `noPlace`: figures without a known place (ZZZZ). `notFlemish`: outside the
 * Flemish Region. `otherVintage`: a sector of another year than the list. `notFetched`: its region was not given.
 * `noOutline`: a name that the own division of the municipality lacks.
 */
export type WhyNotFound = "noSector" | "noPlace" | "notFlemish" | "otherVintage" | "notFetched" | "noOutline";

export type SectorAnswer =
  | { code: string; found: true; region: RegionId; place: number; sector: Sector; municipality: Municipality }
  | { code: string; found: false; why: WhyNotFound };

/** The regions that codes of sectors or municipalities lie in: what has to be fetched. */
export function regionsOf(codes: readonly string[]): RegionId[] {
  return [...new Set(codes.flatMap((code) => regionOf(code.trim()) ?? []))].sort();
}

/** One answer per code, in the order of the codes. */
export function findSectors(lists: readonly SectorList[], codes: readonly string[]): SectorAnswer[] {
  return codes.map((raw) => {
    const read = readAreaCode(raw);
    const code = read?.code ?? raw.trim();
    if (read?.rest) return { code, found: false, why: "noPlace" };
    if (read?.level !== "statsec") return { code, found: false, why: "noSector" };
    if (!isFlemish(code)) return { code, found: false, why: "notFlemish" };
    const list = lists.find(({ region }) => region === regionOf(code));
    if (!list) return { code, found: false, why: "notFetched" };
    const place = list.places.get(code);
    const sector = place === undefined ? undefined : list.sectors[place];
    const municipality = place === undefined ? undefined : list.municipalityOf[place];
    if (place === undefined || !sector || !municipality) return { code, found: false, why: "otherVintage" };
    return { code, found: true, region: list.region, place, sector, municipality };
  });
}
