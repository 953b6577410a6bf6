/** The divisions of Flanders that codes belong to: what they are called, and which one the wijken of a sheet follow. */

import type { Language } from "../cells/format-number";
import { say } from "../texts/text";
import { words } from "./words";

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

/** What a level of areas is called: "Sectoren (tot 2019)" for statsec2019; as in the file when it is not a known one. */
export function levelName(level: string, language: Language): string {
  const known = NAMED.find((one) => one === level);
  return known ? say(language, words[`level.${known}`]) : level;
}

/** Only sectors changed their codes without telling. */
export function isSectorLevel(level: string): boolean {
  return level.startsWith("statsec");
}

const IN_SOURCE = /\((statsec\d*)\)/;

/** The source with the division of its sectors behind it, so that the workbook tells which codes it holds. */
export function withLevel(source: string, level: string): string {
  return source !== "" && isSectorLevel(level) ? `${source} (${level})` : source;
}

/** The division of the sector codes that sources tell (`withLevel`); undefined when they differ or do not tell. */
export function levelInSources(sources: readonly string[]): string | undefined {
  const found = new Set(sources.flatMap((source) => IN_SOURCE.exec(source)?.[1] ?? []));
  const [first] = found;
  return found.size === 1 ? first : undefined;
}
