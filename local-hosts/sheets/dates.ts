/** Dates: moments for the script, serial numbers in the cells, and the clock of the file between them. */

/** True for a number format that shows a date or a time. */
export function isDateFormat(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return bare !== "@" && /[dyhms]/i.test(bare) && !/general/i.test(bare);
}

/** The moment at which the clock of `zone` shows this serial number. */
export function dateOf(serial: number, zone: string, scriptZone: string): Date {
  const clock = new Date(Math.round((serial - 25_569) * 86_400) * 1000);
  if (zone === scriptZone) {
    const local = new Date(2000, 0, 1);
    local.setFullYear(clock.getUTCFullYear(), clock.getUTCMonth(), clock.getUTCDate());
    local.setHours(clock.getUTCHours(), clock.getUTCMinutes(), clock.getUTCSeconds(), 0);
    return local;
  }
  // The offset depends on the moment, which depends on the offset: twice is enough.
  let moment = clock.getTime();
  for (let i = 0; i < 2; i++) moment += clock.getTime() - wallClock(new Date(moment), zone);
  return new Date(moment);
}

/** The serial number that the clock of `zone` shows for a moment. */
export function serialOf(date: Date, zone: string): number {
  return wallClock(date, zone) / 86_400_000 + 25_569;
}

/** Utilities.formatDate for the patterns with letters y, M, d, H, m and s. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const clock = new Date(wallClock(date, zone));
  const parts: Readonly<Record<string, number>> = {
    y: clock.getUTCFullYear(),
    M: clock.getUTCMonth() + 1,
    d: clock.getUTCDate(),
    H: clock.getUTCHours(),
    m: clock.getUTCMinutes(),
    s: clock.getUTCSeconds(),
  };
  return pattern.replace(/'([^']*)'|(y+|M+|d+|H+|m+|s+)/g, (whole, quoted?: string) => {
    if (quoted !== undefined) return quoted;
    return String(parts[whole[0] ?? ""] ?? "").padStart(whole.length, "0");
  });
}

/** The clock of a zone as if it were UTC, in milliseconds. */
function wallClock(date: Date, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
    era: "short",
  }).formatToParts(date);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
}
