/** The day that a serial number stands for, where it may be a score that the program took for a date. */
import { dateOfSerial } from "../cells/serial";

/**
 * Day and month of a whole serial number: of a year in which people type now, or the first of a month, which the
 * program makes of "4.75" (April 1975). undefined for every other number.
 */
export function dayOf(serial: number): { day: number; month: number } | undefined {
  if (!Number.isInteger(serial) || serial < 10_959 || serial > 51_135) return undefined;
  const date = dateOfSerial(serial);
  const [day, month, year] = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()];
  return day === 1 || (year >= 2015 && year <= 2039) ? { day, month } : undefined;
}
