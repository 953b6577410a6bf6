/** Codes, names and municipalities of the sectors of a region: how they are shipped, and how they are looked up. */
import { type PieceName, pieceHeader, pieceLines, type RegionId } from "./regions";

export interface Sector {
  code: string;
  name: string;
}

export interface Municipality {
  /** Its NIS code. */
  code: string;
  name: string;
  sectors: readonly Sector[];
}

export interface SectorList {
  region: RegionId;
  /** In the order of the outlines. */
  sectors: readonly Sector[];
  municipalities: readonly Municipality[];
  /** The place of a sector in `sectors`, by its code. */
  places: ReadonlyMap<string, number>;
  /** The municipality of each sector, in the order of `sectors`. */
  municipalityOf: readonly Municipality[];
}

const CODE_LENGTH = 9;
const TAIL_LENGTH = 4;

/** One line a municipality (`#11001 Aartselaar`) and below it one a sector, without the digits that it shares with it. */
export function packSectorList(region: RegionId, municipalities: readonly Municipality[]): string {
  const lines = municipalities.flatMap((municipality) => [
    `#${municipality.code} ${municipality.name}`,
    ...municipality.sectors.map(({ code, name }) =>
      // One sector in thirty still carries the code of a municipality that has merged.
      code.startsWith(municipality.code) ? code.slice(-TAIL_LENGTH) + name : `@${code}${name}`,
    ),
  ]);
  return [pieceHeader(`names-${region}`), ...lines].join("\n");
}

/** Reads what `packSectorList` wrote; undefined for another text. */
export function readSectorList(region: RegionId, text: string): SectorList | undefined {
  const piece: PieceName = `names-${region}`;
  const lines = pieceLines(piece, text);
  if (!lines) return undefined;
  const sectors: Sector[] = [];
  const municipalityOf: Municipality[] = [];
  const municipalities: (Municipality & { sectors: Sector[] })[] = [];
  for (const line of lines) {
    if (line.startsWith("#")) {
      municipalities.push({ code: line.slice(1, 6), name: line.slice(7), sectors: [] });
      continue;
    }
    const municipality = municipalities[municipalities.length - 1];
    if (!municipality) return undefined;
    const whole = line.startsWith("@") ? line.slice(1) : municipality.code + line;
    const sector = { code: whole.slice(0, CODE_LENGTH), name: whole.slice(CODE_LENGTH) };
    sectors.push(sector);
    municipality.sectors.push(sector);
    municipalityOf.push(municipality);
  }
  const places = new Map(sectors.map(({ code }, place) => [code, place]));
  return { region, sectors, municipalities, places, municipalityOf };
}
