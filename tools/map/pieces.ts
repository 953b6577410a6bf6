/** The pieces of the map as both add-ins ship them, made from mapdata/sectors-2021.tsv. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { joinOutlines } from "../../core/map/join-outlines";
import { outlinesPiece } from "../../core/map/region";
import { type PieceName, REGIONS, regionOf } from "../../core/map/regions";
import { type Municipality, packSectorList } from "../../core/map/sector-list";
import { readSectorFile, type SectorRecord } from "./sector-file";

/** Every sector of the data file. */
export function sectorRecords(): SectorRecord[] {
  return readSectorFile(
    readFileSync(fileURLToPath(new URL("../../mapdata/sectors-2021.tsv", import.meta.url)), "utf8"),
  );
}

let made: Record<PieceName, string> | undefined;

/** The text of each piece by its name; made once, however many builds ask. */
export function mapPieces(): Readonly<Record<PieceName, string>> {
  made ??= makePieces(sectorRecords());
  return made;
}

function makePieces(records: readonly SectorRecord[]): Record<PieceName, string> {
  const pieces = REGIONS.flatMap((region) => {
    const inside = records.filter(({ municipality }) => regionOf(municipality.code) === region);
    return [
      [`names-${region}`, packSectorList(region, municipalitiesOf(inside))],
      [`outlines-${region}`, outlinesPiece(region, joinOutlines(inside.map(({ shape }) => shape)))],
    ];
  });
  return Object.fromEntries(pieces);
}

function municipalitiesOf(records: readonly SectorRecord[]): Municipality[] {
  const found = new Map<string, SectorRecord[]>();
  for (const record of records) {
    const { code } = record.municipality;
    const sectors = found.get(code);
    if (sectors) sectors.push(record);
    else found.set(code, [record]);
  }
  return [...found.values()].map((sectors) => ({ code: "", name: "", ...sectors[0]?.municipality, sectors }));
}
