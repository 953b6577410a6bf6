/** The year that a cell of a public file stands for. */
import { dateSerial } from "../cells/cell";

const YEAR_TEXT = /^'?\s*((?:19|20)\d{2})(?:[.,]0+)?$/;
const LABELLED_YEAR = /^(.*?\S)[\s|,;:_(–-]+((?:19|20)\d{2})\)?$/;

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
  return label === undefined || year === undefined ? undefined : { label, period: Number(year) };
}
