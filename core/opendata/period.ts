/** The year that a cell of a public file stands for. */
import { dateSerial } from "../cells/cell";

const YEAR_TEXT = /^'?\s*((?:19|20)\d{2})(?:[.,]0+)?$/;
const LABELLED_YEAR = /^(.*?\S)[\s|,;:_(–-]+((?:199|20\d)\d)\)?$/;
/** "vóór 1991" and "1981 - 1990" are periods of building, not the year of the figure. */
const OTHER_YEAR = /(?:\d{4}|(?:^|\s)(?:v[oó][oó]r|na|tot|van|vanaf|sinds|tussen|en|t\.?e\.?m\.?))$/i;

/** A year from 1900 to 2099 out of 2018, 2018.0, "2018", "'2018" or "2018,0"; undefined when it is something else. */
export function readPeriod(raw: unknown): number | undefined {
  if (typeof raw === "number") return Number.isInteger(raw) && raw >= 1900 && raw < 2100 ? raw : undefined;
  if (typeof raw === "string") {
    const [, year] = YEAR_TEXT.exec(raw.trim()) ?? [];
    return year === undefined ? undefined : Number(year);
  }
  if (Object.prototype.toString.call(raw) === "[object Date]") {
    return Number.isFinite(dateSerial(raw as Date)) ? (raw as Date).getFullYear() : undefined;
  }
  return undefined;
}

/** "Aantal woningen (2021)" or "Aantal woningen | 2021": a subject with its year in one header. */
export function splitLabelledYear(header: string): { label: string; period: number } | undefined {
  const [, label, year] = LABELLED_YEAR.exec(header.trim()) ?? [];
  if (label === undefined || year === undefined || OTHER_YEAR.test(label)) return undefined;
  return { label, period: Number(year) };
}
