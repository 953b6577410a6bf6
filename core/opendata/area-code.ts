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
/** Level ggw7: 11001W05, 11002Z01, and where the municipality numbers its wijken 1100101. */
const WIJK = /^\d{5}[WZ]?\d{2}$/;
/** In a row of level ggw7 other letters too; elsewhere 71016A20 is a sector that lost its hyphen. */
const ANY_WIJK = /^\d{5}[A-Z]?\d{2}$/;
/** W and Z are the letters of wijken; no sector of the official list has eight signs. */
const WITHOUT_HYPHEN = /^\d{5}[A-VXY]\d{2}$/;
const DEELGEMEENTE = /^\d{5}(?:[A-Z](?:-[IVX_]+)?|-[A-Z])$/;
const FIVE_DIGITS = /^\d{5}$/;
const WHOLE_NUMBER = /^(\d{4,5})[.,]0+$/;
/** Signs that come along unseen with a code from a document or a web page. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Signs that a document shows as a hyphen. */
const HYPHENS = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const NAME_WITH_CODE = /^(.*\S)\s*\(([0-9][0-9A-Za-z-]{3,8})\)$/;

const PROVINCES = ["10000", "20001", "20002", "30000", "40000", "50000", "60000", "70000", "80000", "90000"];
const REGIONS = ["1000", "2000", "3000", "4000"];

/**
 * The area that a cell stands for; undefined when it holds no code. Municipality codes become five digits also where
 * the file has numbers (11001, 11001.0). Sector codes have nine characters and a closing hyphen belongs to them, also
 * where a document made another sign of it; a sector code that a spreadsheet turned into a number stays undefined
 * (lost-code.ts). `level`: what the row says of itself; codes of ggw7 have forms that elsewhere are none.
 */
export function readAreaCode(raw: unknown, level = ""): AreaCode | undefined {
  if (typeof raw === "number") return Number.isInteger(raw) ? codeOf(String(raw)) : undefined;
  if (typeof raw !== "string") return undefined;
  const text = plainSigns(raw).trim();
  const whole = WHOLE_NUMBER.exec(text);
  const upper = whole?.[1] ?? text.toUpperCase();
  if (level.startsWith("ggw") && ANY_WIJK.test(upper)) return { code: upper, level: "wijk", rest: false };
  const plain = codeOf(upper) ?? codeOf(withoutBlanks(upper));
  if (plain) return plain;
  const [, name, code] = NAME_WITH_CODE.exec(text) ?? [];
  const named = code === undefined ? undefined : codeOf(code.toUpperCase());
  return named && name !== undefined ? { ...named, name } : undefined;
}

/**
 * The sector of a code that lost its closing hyphen (71016A20); undefined for another text. Only where codes of sectors
 * are meant: elsewhere it can be a wijk of level ggw7.
 */
export function sectorWithoutHyphen(raw: unknown): AreaCode | undefined {
  if (typeof raw !== "string") return undefined;
  const code = plainSigns(raw).replace(/\s+/g, "").toUpperCase();
  return WITHOUT_HYPHEN.test(code) ? { code: `${code}-`, level: "statsec", rest: false } : undefined;
}

/** A text without signs that nobody sees, every hyphen as people type it. */
export function plainSigns(text: string): string {
  return text.replace(UNSEEN, "").replace(HYPHENS, "-");
}

/** "71016 A40-" without its blank; digits alone stay apart, because "11 001" can be an amount. */
function withoutBlanks(text: string): string {
  const joined = text.replace(/\s+/g, "");
  return /[A-Z-]/.test(joined) ? joined : text;
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
