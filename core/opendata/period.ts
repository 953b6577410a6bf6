/** The year that a cell of a public file stands for. */

import { dateSerial } from "../cells/cell";
import { dateOfSerial } from "../cells/serial";
import { isYear } from "../cells/year";

/** 2018, 2018.0, 2.018, 2018* and 2018 (voorlopig); 2018JJ00 is how Statistics Netherlands writes a whole year. */
const YEAR_TEXT = /^'?\s*((?:19|20)\d{2}|[12]\.(?:9|0)\d{2})(?:[.,]0+|\s*\*+|\s*\([^)]*\)|JJ00)?$/;
const ISO_DATE = /^((?:19|20)\d{2})-\d{1,2}-\d{1,2}(?:[T ].*)?$/;
const BELGIAN_DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]((?:19|20)?\d{2})$/;
/** The serial numbers of 1 January 1980 and 1 January 2100; no year and no month of a year is such a number. */
const FIRST_SERIAL = 29_221;
const LAST_SERIAL = 73_051;

/**
 * A year from 1900 to 2099 out of 2018, 2018.0, "2018", "'2018", "2018,0" or a date, also as its serial number; undefined
 * when it is something else, such as a quarter or a school year.
 */
export function readPeriod(raw: unknown): number | undefined {
  if (typeof raw === "number") return yearOfNumber(raw);
  if (typeof raw === "string") return yearOfText(raw.trim());
  if (Object.prototype.toString.call(raw) === "[object Date]") {
    return Number.isFinite(dateSerial(raw as Date)) ? (raw as Date).getFullYear() : undefined;
  }
  return undefined;
}

function yearOfNumber(value: number): number | undefined {
  if (value >= FIRST_SERIAL && value < LAST_SERIAL) return dateOfSerial(value).getUTCFullYear();
  return isYear(value) && value < 2100 ? value : undefined;
}

function yearOfText(text: string): number | undefined {
  const [, year] = YEAR_TEXT.exec(text) ?? ISO_DATE.exec(text) ?? [];
  if (year !== undefined) return Number(year.replace(".", ""));
  const [, end] = BELGIAN_DATE.exec(text) ?? [];
  if (end === undefined) return undefined;
  // As Excel does: 1/1/49 is 2049 for nobody here, 1/1/50 is 1950.
  return end.length === 4 ? Number(end) : Number(end) + (Number(end) < 50 ? 2000 : 1900);
}
