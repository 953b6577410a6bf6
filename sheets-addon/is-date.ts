/** Tells a date of Google's from other values. */

/** Not instanceof: the dates of Google may come from another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}
