/** Reads one cell of a table as its column declares it, with a finding where the cell holds something else. */
import { type Cell, readCell } from "../cells/cell";
import { foldWord } from "../cells/words";
import type { TextKey } from "../texts/catalogue";
import type { TextValues } from "../texts/text";
import type { Severity } from "../workbook/finding";
import type { CellValue } from "../workbook/snapshot";
import { type ChoiceWord, type ColumnKind, offeredWord } from "./schema";

/** A text, a number (dates as serial numbers), a choice's value, or a yes or no. undefined is missing. */
export type Value = string | number | boolean | undefined;

export interface Remark {
  severity: Severity;
  key: TextKey;
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

export function readValue(raw: CellValue, rules: ValueRules): ReadValue {
  const cell = readCell(raw, { specialValues: rules.specialValues ?? false });
  if (cell.kind === "error") return bad(cell, "finding.errorCell", { code: cell.code });
  if (rules.kind === "text") return { value: plainText(raw, cell), cell };
  if (rules.kind === "choice") return readChoice(raw, cell, rules.choices ?? []);
  if (rules.kind === "yesNo") return readYesNo(raw, cell);
  if (cell.kind === "missing") return { value: undefined, cell };
  if (rules.kind === "date") return readDateValue(raw, cell);
  if (rules.kind === "year") return readYear(cell, raw);
  return readNumberValue(raw, cell, rules);
}

/** A name or a code keeps every character; a number typed in a text column is written as a person would. */
function plainText(raw: CellValue, cell: Cell): string | undefined {
  if (cell.kind === "missing" && cell.reason !== "suppressed") return undefined;
  const text = String(raw).trim();
  return text === "" ? undefined : text;
}

function readChoice(raw: CellValue, cell: Cell, choices: readonly ChoiceWord[]): ReadValue {
  const word = foldWord(String(raw));
  if (word === "") return { value: undefined, cell };
  const choice = choices.find(
    ({ words, value }) => foldWord(value) === word || words.some((one) => foldWord(one) === word),
  );
  if (choice) return { value: choice.value, cell };
  if (cell.kind === "missing") return { value: undefined, cell };
  return bad(cell, "finding.unknownWord", {
    text: String(raw),
    allowed: choices.map(offeredWord).join(", "),
  });
}

function readYesNo(raw: CellValue, cell: Cell): ReadValue {
  const word = foldWord(String(raw));
  if (YES.has(word)) return { value: true, cell };
  if (NO.has(word)) return { value: false, cell };
  if (cell.kind === "missing") return { value: undefined, cell };
  return bad(cell, "finding.unknownWord", { text: String(raw), allowed: "ja, nee" });
}

function readNumberValue(raw: CellValue, cell: Cell, rules: ValueRules): ReadValue {
  if (cell.kind !== "number") return bad(cell, "finding.notANumber", { text: String(raw) });
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = rules;
  if (cell.value < min || cell.value > max) {
    const bounds = max === Number.POSITIVE_INFINITY ? "finding.belowMinimum" : "finding.outOfRange";
    return bad(cell, bounds, { value: cell.value, min, max });
  }
  if (!cell.fromText) return { value: cell.value, cell };
  const remark: Remark = {
    severity: "note",
    key: "finding.numberAsText",
    values: { text: String(raw).trim(), value: cell.value },
  };
  return { value: cell.value, cell, remark };
}

/** Years come as 2026, 2026.0, "2026 ", or as a date. */
function readYear(cell: Cell, raw: CellValue): ReadValue {
  const number = cell.kind === "number" ? cell.value : cell.kind === "date" ? cell.serial : Number.NaN;
  if (Number.isInteger(number) && number >= 1900 && number <= 2200) return { value: number, cell };
  const year = cell.kind === "number" || cell.kind === "date" ? yearOfSerial(number) : undefined;
  if (year === undefined) return bad(cell, "finding.notAYear", { text: String(raw) });
  return { value: year, cell, remark: { severity: "note", key: "finding.dateAsYear", values: { year: String(year) } } };
}

/** The year of a date's serial number when it lies between 1950 and 2100. */
export function yearOfSerial(serial: number): number | undefined {
  if (!(serial >= 18_264 && serial < 73_051)) return undefined;
  return new Date((Math.floor(serial) - 25_569) * 86_400_000).getUTCFullYear();
}

const DATE_TEXT = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$|^(\d{4})-(\d{2})-(\d{2})/;

function readDateValue(raw: CellValue, cell: Cell): ReadValue {
  if (cell.kind === "date") return { value: cell.serial, cell };
  if (cell.kind === "number" && !cell.fromText && cell.value > 0 && cell.value < 110_000)
    return { value: cell.value, cell };
  const parts = DATE_TEXT.exec(String(raw).trim());
  if (parts) {
    const [, day, month, year, isoYear, isoMonth, isoDay] = parts;
    const serial =
      Date.UTC(Number(year ?? isoYear), Number(month ?? isoMonth) - 1, Number(day ?? isoDay)) / 86_400_000 + 25_569;
    return { value: serial, cell };
  }
  return bad(cell, "finding.notADate", { text: String(raw) });
}

function bad(cell: Cell, key: TextKey, values: TextValues): ReadValue {
  return { value: undefined, cell, remark: { severity: "warning", key, values } };
}
