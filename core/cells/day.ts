/** A day as people write it, from the serial number of a cell and back. */

const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** "12/05/2026"; the same in both languages, as the sheet shows it. */
export function dayInWords(serial: number): string {
  const date = new Date((Math.floor(serial) - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

/** The serial number of a day that is written so; undefined where it is no such day. */
export function serialOfDay(day: string): number | undefined {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day.trim());
  if (!parts) return undefined;
  const [date = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  const time = new Date(Date.UTC(year, month - 1, date));
  // 31/02 would become a day in March.
  if (time.getUTCDate() !== date || time.getUTCMonth() !== month - 1) return undefined;
  return time.getTime() / MILLISECONDS_A_DAY + DAYS_BEFORE_1970;
}
