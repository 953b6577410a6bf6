/** What comes out of one cell: a missing value, a number, a text, a boolean, a date or an error. */

import { parseNumber } from "./parse-number";
import { serialOfTime } from "./serial";
import { visible } from "./visible";

/**
 * Why a value is missing. The special values of provincies.incijfers.be each have their own reason, so that a
 * suppressed figure is never mistaken for a cell that somebody still has to fill in.
 */
export type MissingReason = "empty" | "unknown" | "suppressed" | "notApplicable" | "noAnswer";

export type Cell =
  | { kind: "missing"; reason: MissingReason }
  /** `fromText`: the cell does not hold this number by itself, but a text such as "1.234,5", or it is read otherwise. */
  | { kind: "number"; value: number; fromText: boolean }
  | { kind: "text"; value: string }
  | { kind: "boolean"; value: boolean }
  /** Days since 30 December 1899, as spreadsheets count. */
  | { kind: "date"; serial: number }
  | { kind: "error"; code: string };

export interface ReadCellOptions {
  /** Take -99996 ... -99999 as missing (provincies.incijfers.be). Never for amounts in euro. */
  specialValues?: boolean;
}

/** Texts that stand for "no value", in lower case and without spaces. */
const MISSING_TEXTS: ReadonlyMap<string, MissingReason> = new Map([
  ["n.b.", "unknown"],
  ["nb", "unknown"],
  ["n.b", "unknown"],
  ["...", "unknown"],
  ["…", "unknown"],
  ["nvt", "notApplicable"],
  ["n.v.t.", "notApplicable"],
  ["n.v.t", "notApplicable"],
  ["x", "suppressed"],
  ["niet gepubliceerd", "suppressed"],
  ["?", "noAnswer"],
  ["-", "empty"],
  ["–", "empty"],
  ["—", "empty"],
  ["−", "empty"],
]);

const LONGEST_MISSING = 17;

/** Special values of provincies.incijfers.be (page "Missing values" of its documentation). */
const SPECIAL_VALUES: Readonly<Record<number, MissingReason>> = {
  [-99996]: "empty",
  [-99997]: "suppressed",
  [-99998]: "notApplicable",
  [-99999]: "noAnswer",
};

const ERROR_TEXT = /^#(?:[^\s#]+[!?]|N\/A|N\/B|GETTING_DATA|ERROR)$/i;
const BLANKS = /^[\s\u00a0\u202f\u2007\u2009]*$/;

/** The reason why a text stands for "no value", or undefined when it does not. */
export function missingReason(text: string): MissingReason | undefined {
  const seen = visible(text);
  if (BLANKS.test(seen)) return "empty";
  const trimmed = seen.trim();
  return trimmed.length > LONGEST_MISSING ? undefined : MISSING_TEXTS.get(trimmed.toLowerCase());
}

/** The reason why a number stands for "no value" in files of provincies.incijfers.be, or undefined. */
export function specialValueReason(value: number): MissingReason | undefined {
  return value <= -99996 && value >= -99999 ? SPECIAL_VALUES[value] : undefined;
}

/**
 * Reads whatever a host hands over for one cell. Never throws: a value that cannot be understood is a text.
 * Rich values `{type, basicValue}` count as their basic value; a JavaScript Date (Google) is a date; a text such as
 * "#N/B" or "#DIV/0!" is an error value.
 */
export function readCell(raw: unknown, options: ReadCellOptions = {}): Cell {
  switch (typeof raw) {
    case "number":
      return readNumberCell(raw, false, options);
    case "string":
      return readTextCell(raw, options);
    case "boolean":
      return { kind: "boolean", value: raw };
    case "undefined":
      return { kind: "missing", reason: "empty" };
    case "object":
      return readObjectCell(raw, options);
    default:
      return { kind: "text", value: String(raw) };
  }
}

function readNumberCell(value: number, fromText: boolean, options: ReadCellOptions): Cell {
  if (!Number.isFinite(value)) return { kind: "error", code: "#NUM!" };
  const special = options.specialValues ? specialValueReason(value) : undefined;
  return special ? { kind: "missing", reason: special } : { kind: "number", value, fromText };
}

function readTextCell(text: string, options: ReadCellOptions): Cell {
  const reason = missingReason(text);
  if (reason) return { kind: "missing", reason };
  const trimmed = visible(text).trim();
  if (ERROR_TEXT.test(trimmed)) return { kind: "error", code: trimmed.toUpperCase() };
  const value = parseNumber(trimmed);
  return value === undefined ? { kind: "text", value: text } : readNumberCell(value, true, options);
}

function readObjectCell(raw: object | null, options: ReadCellOptions): Cell {
  if (raw === null) return { kind: "missing", reason: "empty" };
  // Not instanceof: Google's Date comes from another realm.
  if (Object.prototype.toString.call(raw) === "[object Date]") return readDate(raw as Date);
  if ("basicValue" in raw) {
    const rich = raw as { type?: unknown; basicValue: unknown };
    if (rich.type === "Error") return { kind: "error", code: String(rich.basicValue ?? "#VALUE!") };
    if (rich.basicValue === null || typeof rich.basicValue !== "object") return readCell(rich.basicValue, options);
  }
  // Not String(raw): an object may have no text, or throw.
  return { kind: "text", value: Object.prototype.toString.call(raw) };
}

function readDate(date: Date): Cell {
  const serial = dateSerial(date);
  return Number.isFinite(serial) ? { kind: "date", serial } : { kind: "error", code: "#NUM!" };
}

/** The serial number that a spreadsheet shows for a date, taken on the wall clock of the date itself. */
export function dateSerial(date: Date): number {
  const wallClock = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );
  return serialOfTime(wallClock);
}
