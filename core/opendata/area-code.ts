/** Codes of areas as Flemish public files write them: read without losing a hyphen, and never guessed from a name. */

export interface AreaCode {
  code: string;
  /** What the form of the code tells: statsec, wijk, deelgemeente, gemeente, arrondissement, provincie or gewest. */
  level: string;
  /** Stands for "location unknown", not for an area: ZZZZ, ONBE, WONB, REST, 99991 and so on. */
  rest: boolean;
  /** The name, where the cell holds "Kolderbos (71016A20-)". */
  name?: string;
}

const REST = /^(?:9999\d[0-9A-Z-]*|\d{5}[0-9A-Z-]*(?:ZZZZ|ONBE|WONB|REST)|REST|ZZZZ|ONBEKEND)$/;
const SECTOR = /^\d{5}[0-9A-Z][0-9A-Z-]{3}$/;
const WIJK = /^\d{5}W\d{2}$/;
const DEELGEMEENTE = /^\d{5}(?:[A-Z](?:-[IVX_]+)?|-[A-Z])$/;
const FIVE_DIGITS = /^\d{5}$/;
const WHOLE_NUMBER = /^(\d{4,5})[.,]0+$/;
const NAME_WITH_CODE = /^(.*\S)\s*\(([0-9][0-9A-Za-z-]{3,8})\)$/;

const PROVINCES = ["10000", "20001", "20002", "30000", "40000", "50000", "60000", "70000", "80000", "90000"];
const REGIONS = ["1000", "2000", "3000", "4000"];

/**
 * The area that a cell stands for; undefined when it holds no code. Municipality codes become five digits also where
 * the file has numbers (11001, 11001.0). Sector codes have nine characters and a closing hyphen belongs to them; a
 * sector code that a spreadsheet turned into a number is lost and stays undefined.
 */
export function readAreaCode(raw: unknown): AreaCode | undefined {
  if (typeof raw === "number") return Number.isInteger(raw) ? codeOf(String(raw)) : undefined;
  if (typeof raw !== "string") return undefined;
  const text = raw.trim();
  const whole = WHOLE_NUMBER.exec(text);
  const plain = codeOf(whole?.[1] ?? text.toUpperCase());
  if (plain) return plain;
  const [, name, code] = NAME_WITH_CODE.exec(text) ?? [];
  const named = code === undefined ? undefined : codeOf(code.toUpperCase());
  return named && name !== undefined ? { ...named, name } : undefined;
}

function codeOf(code: string): AreaCode | undefined {
  const level = formOf(code);
  if (REST.test(code)) return { code, level: level ?? "statsec", rest: true };
  return level === undefined ? undefined : { code: level === "gewest" ? regionCode(code) : code, level, rest: false };
}

function formOf(code: string): string | undefined {
  if (REGIONS.includes(regionCode(code))) return "gewest";
  if (FIVE_DIGITS.test(code)) {
    if (PROVINCES.includes(code)) return "provincie";
    return code.endsWith("000") ? "arrondissement" : "gemeente";
  }
  // Before sectors: 72004A-II has nine characters too.
  if (DEELGEMEENTE.test(code)) return "deelgemeente";
  if (WIJK.test(code)) return "wijk";
  return SECTOR.test(code) ? "statsec" : undefined;
}

/** Statbel writes 02000 where provincies.incijfers.be writes 2000. */
function regionCode(code: string): string {
  return code.length === 5 && code.startsWith("0") ? code.slice(1) : code;
}

/** True for an area in the Flemish Region, by the NIS code of its province (Flemish Brabant is 23 and 24). */
export function isFlemish(code: string): boolean {
  return /^(?:[1347]|2[34])/.test(code);
}

/** Whether areas of a level are part of a municipality: sectors, wijken and deelgemeenten. */
export function liesInMunicipality(level: string): boolean {
  return /^(?:statsec|ggw|wijk|deelgemeente)/.test(level);
}

/** The five digits that a code begins with. One sector in ten lies in another municipality since the mergers. */
export function leadingMunicipality(code: string): string {
  return code.slice(0, 5);
}

const LEVEL_WORDS: Readonly<Record<string, string>> = {
  "statistische sector": "statsec",
  "statistische sectoren": "statsec",
  sector: "statsec",
  sectoren: "statsec",
  gemeenten: "gemeente",
  deelgemeenten: "deelgemeente",
  wijken: "wijk",
  provincies: "provincie",
  gewesten: "gewest",
};

/** The name of a level as provincies.incijfers.be writes it (statsec2019); the year in it is the version of the codes. */
export function readLevel(raw: unknown): string {
  const text = String(raw ?? "")
    .trim()
    .toLowerCase();
  return LEVEL_WORDS[text] ?? text;
}
