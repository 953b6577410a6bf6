/** Finds the columns that tell the rows of one area and year apart: what these are about, or parts of a whole. */
import { readAreaCode, sectorWithoutHyphen } from "./area-code";
import { holdsFigures } from "./column-contents";
import type { HeaderRole } from "./header-roles";
import { isFilled, type Row } from "./layout";

/** A word such as "leeftijd" divides rows only where an area has several; elsewhere it is a figure of its own. */
export function repeatedOnly(
  roles: readonly (HeaderRole | undefined)[],
  area: number | undefined,
  sample: readonly Row[],
): (HeaderRole | undefined)[] {
  if (!roles.includes("group")) return [...roles];
  const key = [area ?? -1, roles.indexOf("period"), roles.indexOf("level"), roles.indexOf("subject")];
  const keys = new Set(sample.map((row) => key.map((index) => String(row[index] ?? "")).join("\u0000")));
  const repeated = area !== undefined && keys.size < sample.length;
  return roles.map((role) => (role === "group" ? (repeated ? "breakdown" : undefined) : role));
}

/** Roles of columns that may hold figures or the words that divide them, outside the raw file of Fluvius. */
const FIGURES_OR_WORDS: ReadonlySet<HeaderRole | undefined> = new Set([
  undefined,
  "value",
  "count",
  "consumption",
  "segment",
]);

/**
 * A column of words that tells the rows of one area and year apart ("EPC-label"), beside a single column of figures:
 * each word is a figure of its own. Adding them up, or taking the first, would be a guess.
 */
export function dividingColumns(
  headers: readonly string[],
  roles: readonly (HeaderRole | undefined)[],
  area: number | undefined,
  part: number | undefined,
  sample: readonly Row[],
  isYear: (index: number) => boolean,
): { subject: number; value?: number } | undefined {
  if (area === undefined || roles.some((role) => role === "subject" || role === "breakdown" || role === "market")) {
    return undefined;
  }
  const keyColumns = [area, roles.indexOf("period"), roles.indexOf("level"), part ?? -1];
  const keyOf = (row: Row, more?: number) =>
    [...keyColumns, ...(more === undefined ? [] : [more])].map((index) => String(row[index] ?? "")).join("\u0000");
  const rows = sample.filter((row) => (readAreaCode(row[area]) ?? sectorWithoutHyphen(row[area])) !== undefined);
  if (new Set(rows.map((row) => keyOf(row))).size === rows.length) return undefined;
  const own = headers.flatMap((header, index) =>
    header !== "" && index !== area && FIGURES_OR_WORDS.has(roles[index]) ? [index] : [],
  );
  const [value, ...others] = own.filter(
    (index) => holdsFigures(sample, index) && rows.some((row) => isFilled(row[index])),
  );
  if (value === undefined) return undefined;
  const years = [value, ...others].every(isYear);
  if (others.length > 0 && !years) return undefined;
  const subject = own.find(
    (index) =>
      index !== value &&
      !others.includes(index) &&
      rows.every((row) => isFilled(row[index])) &&
      new Set(rows.map((row) => keyOf(row, index))).size === rows.length,
  );
  if (subject === undefined) return undefined;
  return years ? { subject } : { subject, value };
}

/**
 * Whether each row is about the subject that it names, beside columns of years; beside columns with names of their own only
 * where an area has a row for several subjects.
 */
export function isRepeatedBySubject(
  headers: readonly string[],
  roles: readonly (HeaderRole | undefined)[],
  area: number | undefined,
  sample: readonly Row[],
  isYear: (index: number) => boolean,
): boolean {
  const subject = roles.indexOf("subject");
  if (subject < 0 || area === undefined || roles.includes("value")) return false;
  const rows = sample.filter((row) => isFilled(row[area]) && isFilled(row[subject]));
  const figures = headers.flatMap((header, index) =>
    header !== "" && index !== area && index !== subject && FIGURES_OR_WORDS.has(roles[index]) ? [index] : [],
  );
  const held = figures.filter((index) => holdsFigures(sample, index));
  if (rows.length === 0 || held.length === 0) return false;
  if (held.every(isYear)) return true;
  const keys = [area, roles.indexOf("period"), roles.indexOf("level")];
  const keyOf = (row: Row) => keys.map((index) => String(row[index] ?? "")).join("\u0000");
  return new Set(rows.map(keyOf)).size < rows.length;
}
