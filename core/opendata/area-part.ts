/** Finds the column beside the code of a municipality that tells which part of it a row is about. */
import { foldWord } from "../cells/words";
import { type AreaCode, readAreaCode, sectorWithoutHyphen } from "./area-code";
import { isTotal } from "./first-look";
import type { HeaderRole } from "./header-roles";
import { isFilled, type Row } from "./layout";

/**
 * code: the rest of the code of a sector or a wijk. name: what only names the part. kind: no part of the area, but of what
 * is counted there.
 */
export interface AreaPart {
  index: number;
  holds: "code" | "name" | "kind";
}

/** Behind the five digits of the municipality: A20-, A512, W05. */
const REST_OF_CODE = /^[A-Z][0-9A-Z]{2}[0-9A-Z-]?$/i;
/** A header for areas within a municipality. */
const WITHIN =
  /^(?:(?:code|naam|nr|nummer) (?:van de |statistische )?|t |tx (?:descr )?|cd )?(?:(?:stat(?:istische)? ?)?sector|statsec|sec|wijk|buurt|kern|deelgemeente|secteur|quartier|neighbou?rhood)s?(?: ?(?:code|naam|nr|nummer|nl|descr nl|name))?$/;
/** A sector can also be one of the economy. */
const ECONOMIC = "sector";
/** Columns that can name the part of a municipality under any header. */
const NAMES: ReadonlySet<HeaderRole | undefined> = new Set(["name"]);
/** Columns that tell rows apart for another reason. */
const OTHER: ReadonlySet<HeaderRole | undefined> = new Set(["period", "level", "value", "municipality", "template"]);

/**
 * The part of the municipality in this area column that each row is about; undefined where its rows are about whole areas.
 * `keys`: the other columns that tell rows apart, such as that of the years.
 */
export function findAreaPart(
  headers: readonly string[],
  roles: readonly (HeaderRole | undefined)[],
  area: number,
  keys: readonly number[],
  sample: readonly Row[],
): AreaPart | undefined {
  const rows = sample.filter((row) => readAreaCode(row[area]) !== undefined);
  if (rows.length === 0 || !rows.every((row) => readAreaCode(row[area])?.level === "gemeente")) return undefined;
  const others = headers.flatMap((header, index) =>
    header === "" || index === area || keys.includes(index) || OTHER.has(roles[index]) ? [] : [index],
  );
  const within = (index: number) => WITHIN.test(foldWord(headers[index] ?? "").replace(/[_\-\s]+/g, " "));
  const code = others.find((index) => holdsRest(rows, area, index, within(index)));
  if (code !== undefined) return { index: code, holds: "code" };
  const keyOf = (row: Row, more: readonly number[]) =>
    [area, ...keys, ...more].map((index) => String(row[index] ?? "")).join("\u0000");
  const different = (more: readonly number[]) => new Set(rows.map((row) => keyOf(row, more))).size;
  const repeated = different([]) < rows.length;
  const name = others.find((index) => {
    if (!within(index) && !NAMES.has(roles[index])) return false;
    const told = rows.filter((row) => isFilled(row[index]));
    if (told.length === 0 || told.some((row) => readAreaCode(row[index]) !== undefined)) return false;
    const tellsApart = repeated && different([index]) > different([]);
    if (!within(index)) return tellsApart && different([index]) === rows.length;
    return tellsApart || (foldWord(headers[index] ?? "") !== ECONOMIC && !repeated);
  });
  if (name === undefined) return undefined;
  const isKind = foldWord(headers[name] ?? "") === ECONOMIC && isDivision(rows, area, name);
  return { index: name, holds: isKind ? "kind" : "name" };
}

/** Every row has the rest of a code there, or nothing; NACE codes look alike, but have no hyphen behind them. */
function holdsRest(rows: readonly Row[], area: number, index: number, named: boolean): boolean {
  let parts = 0;
  let hyphens = 0;
  for (const row of rows) {
    const cell = row[index];
    if (!isFilled(cell)) continue;
    if (typeof cell !== "string" || !REST_OF_CODE.test(cell.trim())) return false;
    const whole = wholeCode(row[area], cell);
    const read: AreaCode | undefined = readAreaCode(whole) ?? sectorWithoutHyphen(whole);
    if (!read || (read.level === "wijk" && !named)) return false;
    if (cell.trim().endsWith("-")) hyphens++;
    if (!read.rest && /[\d-]/.test(cell)) parts++;
    else if (!read.rest) return false;
  }
  return parts > 0 && (named || hyphens > 0);
}

/** The same few words in every municipality are kinds, such as "Huishoudens" and "Industrie", and no areas. */
function isDivision(rows: readonly Row[], area: number, index: number): boolean {
  const areasOf = new Map<string, Set<unknown>>();
  for (const row of rows) {
    const word = foldWord(String(row[index] ?? ""));
    if (word === "") continue;
    const known = areasOf.get(word) ?? new Set();
    areasOf.set(word, known.add(String(row[area])));
  }
  return areasOf.size > 1 && [...areasOf.values()].every(({ size }) => size > 1);
}

/** The whole code of a row with the code of its municipality and the rest in two columns. */
export function wholeCode(municipality: unknown, part: unknown): unknown {
  if (!isFilled(part)) return municipality;
  const base = readAreaCode(municipality);
  return base?.level === "gemeente" ? `${base.code}${String(part).trim().toUpperCase()}` : municipality;
}

/** Whether a row is about a part that has only a name; the municipality itself has none there, its own or "Totaal". */
export function isPartOfArea(row: Row, at: { partName: number; municipality: number }): boolean {
  const part = row[at.partName];
  if (!isFilled(part) || isTotal(part)) return false;
  return foldWord(String(part)) !== foldWord(String(row[at.municipality] ?? ""));
}
