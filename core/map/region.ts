/** A province as it is shipped: its sectors and their outlines. */
import type { Outlines } from "./outlines";
import { shapeCount } from "./outlines";
import { packOutlines, unpackOutlines } from "./pack-outlines";
import { pieceHeader, pieceLines, type RegionId } from "./regions";
import { readSectorList, type SectorList } from "./sector-list";

export interface Region {
  list: SectorList;
  /** Of `list.sectors`, in units of METRES_PER_UNIT. */
  outlines: Outlines;
}

/** The piece with the outlines of a region. */
export function outlinesPiece(region: RegionId, outlines: Outlines): string {
  return `${pieceHeader(`outlines-${region}`)}\n${packOutlines(outlines)}`;
}

/** A region from its two pieces; undefined when they are damaged, of another version or do not belong together. */
export function readRegion(region: RegionId, names: string, outlines: string): Region | undefined {
  const list = readSectorList(region, names);
  const lines = pieceLines(`outlines-${region}`, outlines);
  const unpacked = lines && unpackOutlines(lines.join("\n"));
  return list && unpacked && shapeCount(unpacked) === list.sectors.length ? { list, outlines: unpacked } : undefined;
}
