/** Days as spreadsheets count them: since 30 December 1899, with the time of day behind the comma. */

/** The serial number of 1 January 1970. */
const DAYS_BEFORE_1970 = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day of a serial number, whatever its time, as a date in UTC. */
export function dateOfSerial(serial: number): Date {
  return new Date((Math.floor(serial) - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY);
}

/** The serial number of a moment in UTC, in milliseconds since 1970. */
export function serialOfTime(time: number): number {
  return time / MILLISECONDS_A_DAY + DAYS_BEFORE_1970;
}
