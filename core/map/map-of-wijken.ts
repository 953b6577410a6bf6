/** What stands on the map of a choice: the wijken, the other sectors of their municipalities, and what has no outline. */
import { dissolve } from "./dissolve";
import { findSectors, type SectorAnswer } from "./find-sectors";
import { labelPoint } from "./label-point";
import { ringsOf, type Shape } from "./outlines";
import type { Region } from "./region";
import type { Sector } from "./sector-list";

export interface WijkToDraw {
  id: string;
  /** Of its sectors. */
  codes: readonly string[];
}

export interface DrawnWijk {
  id: string;
  shape: Shape;
  /** Where its number comes. */
  label: { x: number; y: number };
}

export interface DrawnSector extends Sector {
  shape: Shape;
}

export interface DrawnMunicipality {
  code: string;
  name: string;
  shape: Shape;
}

export interface MapOfWijken {
  wijken: readonly DrawnWijk[];
  /** Sectors of the same municipalities that belong to no wijk. */
  others: readonly DrawnSector[];
  municipalities: readonly DrawnMunicipality[];
  /** Per wijk the codes without outline; a wijk of which some sectors have one is drawn as well. */
  missing: readonly { id: string; drawn: boolean; answers: readonly SectorAnswer[] }[];
}

/** Each wijk as one shape, whatever province its sectors lie in. Coordinates are those of the regions. */
export function mapOfWijken(regions: readonly Region[], wijken: readonly WijkToDraw[]): MapOfWijken {
  const lists = regions.map(({ list }) => list);
  const drawn: DrawnWijk[] = [];
  const missing: MapOfWijken["missing"][number][] = [];
  const used = new Set<string>();
  const around = new Set<string>();
  for (const { id, codes } of wijken) {
    const answers = findSectors(lists, codes);
    const found = answers.flatMap((answer) => (answer.found ? [answer] : []));
    for (const { code, municipality } of found) {
      used.add(code);
      around.add(municipality.code);
    }
    const shape = regions.flatMap(({ list, outlines }) => {
      const places = found.filter(({ region }) => region === list.region).map(({ place }) => place);
      return places.length > 0 ? dissolve(outlines, places) : [];
    });
    const label = labelPoint(shape);
    if (label) drawn.push({ id, shape, label });
    const lost = answers.filter(({ found: known }) => !known);
    if (lost.length > 0 || codes.length === 0) missing.push({ id, drawn: label !== undefined, answers: lost });
  }
  return { wijken: drawn, missing, ...surroundings(regions, around, used) };
}

/** The municipalities with these codes, and those of their sectors that are not used. */
function surroundings(regions: readonly Region[], codes: ReadonlySet<string>, used: ReadonlySet<string>) {
  const others: DrawnSector[] = [];
  const municipalities: DrawnMunicipality[] = [];
  for (const { list, outlines } of regions) {
    for (const { code, name, sectors } of list.municipalities) {
      if (!codes.has(code)) continue;
      const places = sectors.map((sector) => list.places.get(sector.code) ?? 0);
      municipalities.push({ code, name, shape: dissolve(outlines, places) });
      sectors.forEach((sector, i) => {
        if (!used.has(sector.code)) others.push({ ...sector, shape: ringsOf(outlines, places[i] ?? 0) });
      });
    }
  }
  return { others, municipalities };
}
