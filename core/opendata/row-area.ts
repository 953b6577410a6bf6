/** The area that a row of a file is about: by its code, also where that lost something or stands in two columns. */
import { type AreaCode, readAreaCode, readLevel, sectorWithoutHyphen } from "./area-code";
import { isSectorLevel } from "./area-level";
import { wholeCode } from "./area-part";
import type { SeenInFile } from "./first-look";
import { looksLost, lostSectorCode } from "./lost-code";

/** Places of columns; -1 for none. */
export interface AreaColumns {
  area: number;
  level: number;
  /** The rest of a code, behind that of its municipality. */
  codePart: number;
}

export interface RowAreas {
  /** What the cells hold. */
  rawOf(row: readonly unknown[]): unknown;
  areaOf(row: readonly unknown[]): AreaCode | undefined;
  /** What a sector code with an E was before it became a number; "lost" where nothing tells for sure. */
  lostArea(row: readonly unknown[], area: AreaCode | undefined, seen: SeenInFile): AreaCode | "lost" | undefined;
  /** A sector whose code lost its closing hyphen, where no row is about wijken. */
  withoutHyphen(row: readonly unknown[], seen: SeenInFile): AreaCode | undefined;
  /** The level that the row gives itself; "" for none. */
  levelOf(row: readonly unknown[]): string;
}

/** `level`: of the whole file, where the user tells it. */
export function createRowAreas(at: AreaColumns, level: string | undefined): RowAreas {
  const knownAreas = new Map<unknown, AreaCode | undefined>();
  const knownWijken = new Map<unknown, AreaCode | undefined>();
  const knownLevels = new Map<unknown, string>();

  function rawOf(row: readonly unknown[]): unknown {
    return at.codePart < 0 ? row[at.area] : wholeCode(row[at.area], row[at.codePart]);
  }

  function levelOf(row: readonly unknown[]): string {
    const raw = row[at.level];
    let known = knownLevels.get(raw);
    if (known === undefined) {
      known = readLevel(raw);
      knownLevels.set(raw, known);
    }
    return known;
  }

  return {
    rawOf,
    levelOf,
    areaOf(row) {
      const raw = rawOf(row);
      const isWijk = at.level >= 0 && levelOf(row).startsWith("ggw");
      const known = isWijk ? knownWijken : knownAreas;
      if (known.has(raw)) return known.get(raw);
      const area = readAreaCode(raw, isWijk ? "ggw7" : "");
      known.set(raw, area);
      return area;
    },
    lostArea(row, area, seen) {
      if (area) {
        // In two columns a municipality is a row without the second.
        if (at.codePart >= 0) return undefined;
        const given = levelOf(row);
        const sector = given === "" ? seen.onlySectors && !level : isSectorLevel(given);
        return sector && looksLost(area) ? "lost" : undefined;
      }
      const lost = lostSectorCode(rawOf(row));
      if (!lost) return undefined;
      return lost.code === undefined ? "lost" : { code: lost.code, level: "statsec", rest: false };
    },
    withoutHyphen(row, seen) {
      const given = levelOf(row) || level || "";
      const mayBeSector = given === "" ? seen.noWijken : isSectorLevel(given);
      return mayBeSector ? sectorWithoutHyphen(rawOf(row)) : undefined;
    },
  };
}
