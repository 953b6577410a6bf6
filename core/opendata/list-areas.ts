/** The areas that a user can choose from in a file, with their name and size. */
import { foldWord } from "../cells/words";
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
  /** Part of the name of the area or of its municipality, or the beginning of its code. */
  search?: string;
  /** Code of the indicator that tells the size. */
  size?: string;
}

/** The areas of a level in a year that the query lets through, in the order of the file. */
export function listAreas(figures: Figures, query: AreaQuery): ListedArea[] {
  const level = figures.levels.indexOf(query.level);
  const size = query.size === undefined ? undefined : indicatorOf(figures, query.size);
  const wanted = foldWord(query.search ?? "");
  const named = (name: string) => foldWord(name).includes(wanted);
  const listed: ListedArea[] = [];
  for (let record = 0; record < figures.size; record++) {
    if (figures.recordLevel[record] !== level || figures.recordPeriod[record] !== query.period) continue;
    const code = figures.areas[figures.recordArea[record] ?? -1] ?? "";
    const municipality = figures.municipalities.get(code) ?? "";
    const own = query.level.startsWith("gemeente") ? municipality : "";
    const name = figures.names.get(code) ?? own;
    if (wanted !== "" && !named(name) && !named(municipality) && !code.toLowerCase().startsWith(wanted)) continue;
    const known = size?.reasons[record] === PRESENT ? size.values[record] : undefined;
    const area = { code, name, municipality };
    listed.push(known === undefined ? area : { ...area, size: known });
  }
  return listed;
}

/** The first indicator of a file that tells how large an area is: connections, dwellings, inhabitants, returns. */
export function sizeIndicator(codes: readonly string[]): string | undefined {
  const telling = ["v2506_elek_res_n", "v2210_woonvoorraad", "T8", "TOTAL", "POPULATION", "MS_POPULATION"];
  return [...telling, "v1210_aangiften_tot", "MS_NBR_NON_ZERO_INC"].find((code) => codes.includes(code));
}
