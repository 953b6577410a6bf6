/** What the number formats of a workbook say a number is: a date or a percentage. */
import { dateOfSerial } from "../../core/cells/serial";
import { attribute, openingTag, prefixOf, startTags } from "./xml";

/** date: days since 1899 (or 1904). percent: a share of one that a person sees as a percentage. */
export type CellStyle = "date" | "percent" | undefined;

/** Built-in formats that are dates (ECMA-376, part 1, 18.8.30), those of East Asia included. Times of day are none. */
const DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];
const PERCENTS = [9, 10];
/** What a format shows as it stands: texts in quotes, signs behind a backslash, colours and countries in brackets. */
const AS_IT_STANDS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g;

/** The style of each format that cells point to by its number. */
export function cellStyles(xml: string): CellStyle[] {
  const prefix = prefixOf(xml, "cellXfs");
  if (prefix === undefined) return [];
  const own = new Map<number, CellStyle>();
  for (const tag of startTags(xml, "numFmt")) {
    own.set(Number(attribute(tag, "numFmtId")), styleOfFormat(attribute(tag, "formatCode") ?? ""));
  }
  const start = openingTag(xml, `<${prefix}cellXfs`, 0);
  const end = xml.indexOf(`</${prefix}cellXfs`, start);
  return startTags(xml.slice(start, end < 0 ? xml.length : end), "xf").map((tag) => {
    const id = Number(attribute(tag, "numFmtId"));
    if (own.has(id)) return own.get(id);
    return DATES.includes(id) ? "date" : PERCENTS.includes(id) ? "percent" : undefined;
  });
}

function styleOfFormat(code: string): CellStyle {
  const [positive = ""] = code.replace(AS_IT_STANDS, "").split(";");
  if (positive.includes("%")) return "percent";
  // A year or a day; minutes and months are the same letter. In Dutch programs a year is written jjjj.
  return /[ydj]/i.test(positive) || /m{3,}/i.test(positive) ? "date" : undefined;
}

const DAYS_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** A number as its style shows it: "2022-01-01" or "22.3 %"; the number itself without a style. */
export function styledNumber(value: number, style: CellStyle, from1904: boolean): number | string {
  // 15 digits, as spreadsheets show: 0.07 is 7 % and not 7.000000000000001 %.
  if (style === "percent") return `${Number((value * 100).toPrecision(15))} %`;
  const serial = style === "date" ? value + (from1904 ? DAYS_1904 : 0) : 0;
  if (serial < 1 || serial > LAST_DAY) return value;
  return dateOfSerial(serial).toISOString().slice(0, 10);
}
