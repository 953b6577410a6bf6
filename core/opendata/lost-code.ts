/** Codes of sectors with an E and digits, which a spreadsheet takes for a number: 71016E010 becomes 7.1016E+14. */
import type { AreaCode } from "./area-code";

/** The municipality part of a code, and what stands behind the E. */
const MUNICIPALITY_DIGITS = 5;
const SCIENTIFIC = /^(\d)(?:[.,](\d+))?E\+?(\d{1,3})$/i;
const LONG_WHOLE = /^\d{6,}$/;

/**
 * What a number or a text such as "7,1016E+14" was before it became a number: the code, or `{}` when the text shows too
 * few digits to be sure. undefined when it cannot have been such a code. A number of five digits can have been one as
 * well (23062E000); `looksLost` tells.
 */
export function lostSectorCode(raw: unknown): { code?: string } | undefined {
  if (typeof raw === "number") return Number.isInteger(raw) && raw >= 100_000 ? fromNumber(raw) : undefined;
  if (typeof raw !== "string") return undefined;
  const text = raw.trim();
  if (LONG_WHOLE.test(text)) return fromNumber(Number(text));
  const [, first, decimals = "", exponent] = SCIENTIFIC.exec(text) ?? [];
  if (first === undefined) return undefined;
  // A cell that was too narrow shows, and saves, a rounded number.
  return decimals.length === MUNICIPALITY_DIGITS - 1 ? codeFrom(first + decimals, Number(exponent)) : {};
}

function fromNumber(value: number): { code?: string } | undefined {
  const [mantissa = "", exponent = "0"] = value.toExponential().split("e");
  const digits = mantissa.replace(".", "");
  return digits.length > MUNICIPALITY_DIGITS ? undefined : codeFrom(digits, Number(exponent));
}

function codeFrom(digits: string, exponent: number): { code?: string } {
  const power = exponent - (MUNICIPALITY_DIGITS - 1);
  const municipality = digits.padEnd(MUNICIPALITY_DIGITS, "0");
  if (power < 0 || power > 999 || municipality.endsWith("000")) return {};
  return { code: `${municipality}E${String(power).padStart(3, "0")}` };
}

/**
 * Whether digits alone can have been the code of a sector in a row that should hold one: 23062 was 23062E000, or is the
 * municipality, and nothing tells which.
 */
export function looksLost({ code, level }: AreaCode): boolean {
  return (level === "gemeente" || level === "wijk") && /^\d+$/.test(code);
}

/** A cell of which something must be told; the row from 0. */
export interface ToldCell {
  row: number;
  text: string;
}

/**
 * How many codes became a number, and the first: those that could be read back, and those that are lost. `bare`: those
 * that lost their closing hyphen. `parts`: rows about a part of an area that has a name and no code.
 */
export interface CodeLosses {
  back: number;
  lost: number;
  bare: number;
  parts: number;
  firstBack?: ToldCell;
  firstLost?: ToldCell;
  firstBare?: ToldCell;
}

/** Counts a code that was read back. */
export function noteBack(losses: CodeLosses, code: string, row: number): void {
  losses.back++;
  losses.firstBack ??= { row, text: code };
}

/** Counts a code without its closing hyphen. */
export function noteBare(losses: CodeLosses, raw: unknown, row: number): void {
  losses.bare++;
  losses.firstBare ??= { row, text: String(raw).trim() };
}

/** Counts a code that is lost. */
export function noteLost(losses: CodeLosses, raw: unknown, row: number): "lostCode" {
  losses.lost++;
  losses.firstLost ??= { row, text: String(raw) };
  return "lostCode";
}

/** Counts a row about a part without a code. */
export function notePart(losses: CodeLosses): "noCode" {
  losses.parts++;
  return "noCode";
}
