/** What Google makes of a text that is put in a cell: the same as when somebody types it there. */

import type { CellInput } from "../spreadsheet/interface";
import { commaIsDecimal, fromFile } from "./formulas";
import type { FileLocale } from "./interface";

export interface TypedText {
  readonly input: CellInput;
  /** A number format that the text brings along. */
  readonly format?: string;
  /** The text was a formula that this file cannot parse. */
  readonly formulaError?: boolean;
}

const MONTH_NAME = /^(jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-z]*\.?$/i;
const ERRORS = /^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/i;

/** `current` is the number format of the cell. An apostrophe in front means text and is not kept, whatever the format. */
export function typedText(text: string, current: string, locale: FileLocale): TypedText {
  if (text === "") return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (current === "@") return { input: text };
  if (text.startsWith("=") || /^[+-][A-Za-z(]/.test(text)) return typedFormula(text, locale);
  const trimmed = text.trim();
  if (/^(true|waar)$/i.test(trimmed)) return { input: true };
  if (/^(false|onwaar)$/i.test(trimmed)) return { input: false };
  if (ERRORS.test(trimmed)) return trimmed.toUpperCase() === "#N/A" ? { input: { formula: "=NA()" } } : { input: text };
  return typedNumber(trimmed, locale) ?? typedDate(trimmed) ?? { input: text };
}

function typedFormula(text: string, locale: FileLocale): TypedText {
  const formula = fromFile(text.startsWith("=") ? text : `=${text.replace(/^\+/, "")}`, locale);
  if (formula === undefined) return { input: "#ERROR!", formulaError: true };
  return { input: { formula } };
}

function typedNumber(text: string, locale: FileLocale): TypedText | undefined {
  const parts = /^([€$]\s?)?([+-]?)([\d.,\s]*\d)(\s?%)?(\s?€)?$/.exec(text);
  if (!parts) return undefined;
  const [, euroBefore, minus, digits = "", percent, euroAfter] = parts;
  const [group, decimal] = commaIsDecimal(locale) ? ["\\.", ","] : [",", "\\."];
  // "22 34" becomes 2234, as vlucas/sheetquery#20 tells.
  const plain = digits.replace(/\s/g, "");
  const shape = new RegExp(`^(\\d+|\\d{1,3}(${group}\\d{3})+)(${decimal}\\d+)?$`);
  if (!shape.test(plain)) return undefined;
  const number = Number(plain.replace(new RegExp(group, "g"), "").replace(new RegExp(decimal), "."));
  const value = (minus === "-" ? -1 : 1) * (percent ? number / 100 : number);
  if (percent) return { input: value, format: "0%" };
  return euroBefore || euroAfter ? { input: value, format: "#,##0.00" } : { input: value };
}

/** Day, month and perhaps year, in figures or with the name of the month, day first as in Belgium; or a time. */
function typedDate(text: string): TypedText | undefined {
  const time = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (time) {
    const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { input: seconds / 86_400, format: "hh:mm" };
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dateFrom(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const words = text.split(/[\s/.-]+/).filter((word) => word !== "");
  if (words.length < 2 || words.length > 3) return undefined;
  const named = words.findIndex((word) => MONTH_NAME.test(word));
  const numbers = words
    .filter((_, i) => i !== named)
    .map((word) => (/^\d{1,4}$/.test(word) ? Number(word) : Number.NaN));
  if (numbers.some(Number.isNaN)) return undefined;
  if (named < 0) return dateFrom(numbers[0] ?? 0, numbers[1] ?? 0, numbers[2]);
  const month = monthNumber(words[named] ?? "");
  const [first = 0, second] = numbers;
  return first > 31 ? dateFrom(1, month, first) : dateFrom(first, month, second);
}

const MONTH_NUMBERS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mrt: 3,
  maa: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

function monthNumber(name: string): number {
  return MONTH_NUMBERS[name.slice(0, 3).toLowerCase()] ?? 0;
}

/** For a date without one. Always the same, so that a trial gives tomorrow what it gives today. */
const THIS_YEAR = 2026;

function dateFrom(day: number, month: number, year: number | undefined): TypedText | undefined {
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  const full = year === undefined ? THIS_YEAR : year < 100 ? 2000 + year : year;
  return { input: Date.UTC(full, month - 1, day) / 86_400_000 + 25_569, format: "dd/mm/yyyy" };
}
