/** The divisions of Flanders that codes belong to: what they are called, and which one the sheet holds. */
import type { CriterionRow } from "../../../core/selection/study/study";
import { usePane } from "../../pane";

const NAMED = [
  "statsec",
  "statsec2024",
  "statsec2019",
  "ggw7",
  "wijk",
  "deelgemeente",
  "gemeente",
  "gemeente2024",
  "gemeente2018",
  "arrondissement",
  "provincie",
  "gewest",
] as const;

/** What a level of areas is called; as in the file when it is not a known one. */
export function useLevelName(): (level: string) => string {
  const { say } = usePane();
  return (level) => {
    const known = NAMED.find((one) => one === level);
    return known ? say(`panel.level.${known}`) : level;
  };
}

/** Only sectors changed their codes without telling. */
const SECTORS = /\((statsec\d*)\)/;

/** The source with the division of its sectors behind it, so that the workbook tells which codes it holds. */
export function withLevel(source: string, level: string): string {
  return source !== "" && level.startsWith("statsec") ? `${source} (${level})` : source;
}

/** The division of the sector codes in the sheet, as the sources in Criteria tell; undefined when they differ or do not. */
export function levelOfSheetCodes(criteria: readonly CriterionRow[]): string | undefined {
  const found = new Set(criteria.flatMap(({ source }) => SECTORS.exec(source)?.[1] ?? []));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}
