/** The areas that a user can choose from in a file, with their name and size. */
import { foldWord } from "../cells/words";
import { leadingMunicipality } from "./area-code";
import type { Crosswalk } from "./crosswalk";
import { type Figures, indicatorOf } from "./figures";
import { PRESENT } from "./reason";

export interface ListedArea {
  code: string;
  /** "" when the file gives no name. */
  name: string;
  municipality: string;
  /** Connections or inhabitants, so that one knows how large it is. */
  size?: number;
}

export interface AreaQuery {
  level: string;
  /** 0 for a file without years. */
  period: number;
  /** NIS code: only areas whose code begins with it, or that the crosswalk from areas to municipalities leads to it. */
  municipality?: string;
  municipalities?: Crosswalk;
  /** Part of a name or the beginning of a code. */
  search?: string;
  /** Code of the indicator that tells the size. */
  size?: string;
}

/** Names of areas from elsewhere, such as the list of sectors of provincies.incijfers.be. */
export type AreaNames = ReadonlyMap<string, string>;

/** The areas of a level in a year that the query lets through, in the order of the file. */
export function listAreas(figures: Figures, query: AreaQuery, names: AreaNames = figures.names): ListedArea[] {
  const level = figures.levels.indexOf(query.level);
  const size = query.size === undefined ? undefined : indicatorOf(figures, query.size);
  const wanted = foldWord(query.search ?? "");
  const listed: ListedArea[] = [];
  for (let record = 0; record < figures.size; record++) {
    if (figures.recordLevel[record] !== level || figures.recordPeriod[record] !== query.period) continue;
    const code = figures.areas[figures.recordArea[record] ?? -1] ?? "";
    if (query.municipality !== undefined && !liesIn(code, query.municipality, query.municipalities)) continue;
    const municipality = figures.municipalities.get(code) ?? "";
    const own = query.level.startsWith("gemeente") ? municipality : "";
    const name = names.get(code) ?? figures.names.get(code) ?? own;
    if (wanted !== "" && !foldWord(name).includes(wanted) && !code.toLowerCase().startsWith(wanted)) continue;
    const known = size?.reasons[record] === PRESENT ? size.values[record] : undefined;
    const area = { code, name, municipality };
    listed.push(known === undefined ? area : { ...area, size: known });
  }
  return listed;
}

function liesIn(code: string, municipality: string, crosswalk: Crosswalk | undefined): boolean {
  const targets = crosswalk?.forward.get(code);
  return targets ? targets.includes(municipality) : leadingMunicipality(code) === municipality;
}

/** The first indicator of a file that tells how large an area is: connections, dwellings, inhabitants, returns. */
export function sizeIndicator(codes: readonly string[]): string | undefined {
  const telling = ["v2506_elek_res_n", "v2210_woonvoorraad", "T8", "TOTAL", "POPULATION", "MS_POPULATION"];
  return [...telling, "v1210_aangiften_tot", "MS_NBR_NON_ZERO_INC"].find((code) => codes.includes(code));
}
