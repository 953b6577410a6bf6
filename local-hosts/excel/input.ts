/** What Excel makes of a value that an add-in writes: a text may be a formula, a number, a date, or just text. */

import type { CellInput } from "../spreadsheet/interface";
import { ExcelError } from "./errors";

export interface Interpreted {
  readonly input: CellInput;
  /** The number format that Excel sets by itself when the cell had none (dates, percentages). */
  readonly format?: string;
}

/** `pattern` is the cell's number format: in a text cell ("@") everything stays text. null leaves the cell as it is. */
export function interpret(value: unknown, pattern: string): Interpreted {
  if (value === null || value === undefined) return { input: undefined };
  if (typeof value === "number" || typeof value === "boolean") return { input: value };
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  if (value === "") return { input: null };
  if (value.startsWith("'")) return { input: value.slice(1) };
  if (pattern === "@") return { input: value };
  if (value.startsWith("=")) return { input: value.length > 1 ? { formula: checked(value) } : value };
  const typed = asTyped(value.trim());
  if (typed) return typed;
  if (/^[+-]./.test(value)) return { input: { formula: checked(`=${value}`) } };
  return { input: value };
}

/** Excel refuses a formula that it cannot read; brackets and quotes that do not match are what we can tell. */
function checked(formula: string): string {
  if (formula.length > 8192) throw new ExcelError("InvalidArgument", "The formula is longer than 8192 characters.");
  let depth = 0;
  const bare = formula.replace(/"[^"]*"/g, "").replace(/'[^']*'!/g, "");
  for (const sign of bare) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth < 0) break;
  }
  if (depth !== 0 || bare.includes('"')) throw new ExcelError("InvalidArgument", `Not a formula: ${formula}`);
  return formula;
}

const numberPattern = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i;

/** Numbers, percentages, truth values, dates and times in en-US notation, which is what the API takes. */
function asTyped(text: string): Interpreted | null {
  if (/^(true|false)$/i.test(text)) return { input: text.toLowerCase() === "true" };
  const percentage = text.endsWith("%") ? text.slice(0, -1).trim() : null;
  const digits = percentage ?? text;
  if (/\d/.test(digits) && numberPattern.test(digits)) {
    const number = Number(digits.replaceAll(",", ""));
    if (percentage === null) return { input: number };
    return { input: number / 100, format: percentage.includes(".") ? "0.00%" : "0%" };
  }
  return asDate(text) ?? asTime(text);
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days since 30 December 1899, as Excel counts from March 1900 on; null for a date that does not exist. */
function serial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / 86_400_000 + 25_569 : null;
}

function asDate(text: string): Interpreted | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{2}|\d{4}))?$/i.exec(text);
  const year = (given: string | undefined) => {
    if (given === undefined) return new Date().getFullYear();
    const number = Number(given);
    return given.length === 4 ? number : number + (number < 30 ? 2000 : 1900);
  };
  const dated = (number: number | null, format: string) => (number === null ? null : { input: number, format });
  if (iso) return dated(serial(Number(iso[1]), Number(iso[2]), Number(iso[3])), "m/d/yyyy");
  if (american) {
    const format = american[3] === undefined ? "d-mmm" : "m/d/yyyy";
    return dated(serial(year(american[3]), Number(american[1]), Number(american[2])), format);
  }
  const month = named ? months.indexOf(named[2]?.toLowerCase() ?? "") + 1 : 0;
  if (!named || month === 0) return null;
  return dated(serial(year(named[3]), month, Number(named[1])), named[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

function asTime(text: string): Interpreted | null {
  const time = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!time || Number(time[1]) > 23) return null;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { input: seconds / 86_400, format: time[3] === undefined ? "h:mm" : "h:mm:ss" };
}
