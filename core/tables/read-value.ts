/** Reads one cell of a table as its column declares it, with a finding where the cell holds something else. */

import { type Cell, readCell } from "../cells/cell";
import { dayInText } from "../cells/day";
import { numberAmid } from "../cells/number-amid";
import { dateOfSerial } from "../cells/serial";
import { visible } from "../cells/visible";
import { foldWord } from "../cells/words";
import { isYear } from "../cells/year";
import type { Text, TextValues } from "../texts/text";
import type { Severity } from "../workbook/finding";
import type { CellValue } from "../workbook/snapshot";
import { type ChoiceWord, type ColumnKind, offeredWord } from "./schema";
import { words } from "./words";

/** A text, a number (dates as serial numbers), a choice's value, or a yes or no. undefined is missing. */
export type Value = string | number | boolean | undefined;

export interface Remark {
  severity: Severity;
  text: Text;
  values?: TextValues;
}

export interface ValueRules {
  kind: ColumnKind;
  choices?: readonly ChoiceWord[];
  min?: number;
  max?: number;
  specialValues?: boolean;
}

export interface ReadValue {
  value: Value;
  cell: Cell;
  remark?: Remark;
}

const YES = new Set(["ja", "j", "x", "1", "true", "waar", "yes", "y"]);
const NO = new Set(["nee", "neen", "n", "0", "false", "onwaar", "no"]);

/** The value of a cell by the rules of its column, with a remark where the cell holds something else. */
export function readValue(raw: CellValue, rules: ValueRules): ReadValue {
  const plain = plainValue(raw, rules);
  if (plain) return plain;
  const cell = readCell(raw, { specialValues: rules.specialValues ?? false });
  if (cell.kind === "error") return bad(cell, words.errorCell, { code: cell.code });
  if (rules.kind === "text") return { value: plainText(raw, cell), cell };
  if (rules.kind === "choice") return readChoice(raw, cell, rules.choices ?? []);
  if (rules.kind === "yesNo") return readYesNo(raw, cell);
  if (cell.kind === "missing") return { value: undefined, cell };
  if (rules.kind === "date") return readDateValue(raw, cell);
  if (rules.kind === "year") return readYear(cell, raw);
  return readNumberValue(raw, cell, rules);
}

/**
 * What nearly all cells hold, read without looking further: a number within its bounds, a text that cannot be a number,
 * an error or a sign for "no value". undefined where it takes a closer look.
 */
function plainValue(raw: CellValue, rules: ValueRules): ReadValue | undefined {
  if (isPlainNumber(raw, rules)) return { value: raw, cell: { kind: "number", value: raw, fromText: false } };
  return rules.kind === "text" && isPlainText(raw)
    ? { value: raw.trim(), cell: { kind: "text", value: raw } }
    : undefined;
}

/** Whether a cell of a column of texts holds just that: no sign for "no value", and no error. */
export function isPlainText(raw: CellValue): raw is string {
  if (typeof raw !== "string") return false;
  const seen = visible(raw).trim();
  return seen.length > LONGEST_SIGN && !seen.startsWith("#");
}

/** Whether a cell of a column of numbers holds just that: a number within its bounds, no special value. */
export function isPlainNumber(raw: CellValue, { kind, min, max, specialValues }: ValueRules): raw is number {
  if (typeof raw !== "number" || (kind !== "number" && kind !== "euro" && kind !== "share")) return false;
  if ((specialValues && raw <= -99_996) || !Number.isFinite(raw)) return false;
  return (min === undefined || raw >= min) && (max === undefined || raw <= max);
}

/** No sign for "no value" that a text column leaves out is longer: "n.v.t.". */
const LONGEST_SIGN = 6;

/** A name or a code keeps every character; a number typed in a text column is written as a person would. */
function plainText(raw: CellValue, cell: Cell): string | undefined {
  if (cell.kind === "missing" && cell.reason !== "suppressed") return undefined;
  return String(raw).trim();
}

function readChoice(raw: CellValue, cell: Cell, choices: readonly ChoiceWord[]): ReadValue {
  const value = meaningsOf(choices).get(foldWord(String(raw)));
  if (value !== undefined) return { value, cell };
  if (cell.kind === "missing") return { value: undefined, cell };
  return bad(cell, words.unknownWord, {
    text: String(raw),
    allowed: choices.map(offeredWord).join(", "),
  });
}

/** Folded once: each cell of a column is held against all its words. */
const foldedChoices = new WeakMap<readonly ChoiceWord[], ReadonlyMap<string, string>>();

/** What each word means; of a word that stands with two choices the first. */
function meaningsOf(choices: readonly ChoiceWord[]): ReadonlyMap<string, string> {
  const known = foldedChoices.get(choices);
  if (known) return known;
  const meanings = new Map<string, string>();
  for (const { value, words } of choices) {
    for (const word of [value, ...words].map(foldWord)) if (!meanings.has(word)) meanings.set(word, value);
  }
  foldedChoices.set(choices, meanings);
  return meanings;
}

function readYesNo(raw: CellValue, cell: Cell): ReadValue {
  const word = foldWord(String(raw));
  if (YES.has(word)) return { value: true, cell };
  if (NO.has(word)) return { value: false, cell };
  if (cell.kind === "missing") return { value: undefined, cell };
  return bad(cell, words.unknownWord, { text: String(raw), allowed: "ja, nee" });
}

function readNumberValue(raw: CellValue, cell: Cell, rules: ValueRules): ReadValue {
  if (cell.kind !== "number") return noNumber(raw, cell);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rules;
  if (cell.value < min || cell.value > max) {
    const bounds = max === Number.POSITIVE_INFINITY ? words.belowMinimum : words.outOfRange;
    return bad(cell, bounds, { value: cell.value, min, max });
  }
  if (!cell.fromText) return { value: cell.value, cell };
  const remark: Remark = {
    severity: "note",
    text: words.numberAsText,
    values: { text: String(raw).trim(), value: cell.value },
  };
  return { value: cell.value, cell, remark };
}

/** What stands around a number may be all that is wrong: then the number is proposed, and still not used unasked. */
function noNumber(raw: CellValue, cell: Cell): ReadValue {
  const proposed = cell.kind === "text" ? numberAmid(cell.value) : undefined;
  if (proposed === undefined) return bad(cell, words.notANumber, { text: String(raw) });
  return bad(cell, words.perhapsNumber, { text: String(raw).trim(), value: proposed });
}

/** Years come as 2026, 2026.0, "2026 ", or as a date. */
function readYear(cell: Cell, raw: CellValue): ReadValue {
  const number = cell.kind === "number" ? cell.value : cell.kind === "date" ? cell.serial : Number.NaN;
  if (isYear(number)) return { value: number, cell };
  const year = yearOfSerial(number);
  if (year === undefined) return bad(cell, words.notAYear, { text: String(raw) });
  return { value: year, cell, remark: { severity: "note", text: words.dateAsYear, values: { year: String(year) } } };
}

/** The year of a date's serial number when it lies between 1950 and 2100. */
export function yearOfSerial(serial: number): number | undefined {
  if (!(serial >= 18_264 && serial < 73_051)) return undefined;
  return dateOfSerial(serial).getUTCFullYear();
}

function readDateValue(raw: CellValue, cell: Cell): ReadValue {
  if (cell.kind === "date") return { value: cell.serial, cell };
  if (cell.kind === "number" && !cell.fromText && cell.value > 0 && cell.value < 110_000)
    return { value: cell.value, cell };
  const serial = typeof raw === "string" ? dayInText(raw) : undefined;
  if (serial !== undefined) return { value: serial, cell };
  return bad(cell, words.notADate, { text: String(raw) });
}

function bad(cell: Cell, text: Text, values: TextValues): ReadValue {
  return { value: undefined, cell, remark: { severity: "warning", text, values } };
}
