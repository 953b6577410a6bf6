/** Reads a number that somebody typed as text, the Belgian way first. */
import { visible } from "./visible";

const SPACE = "[\\s\\u00a0\\u202f\\u2007\\u2009]";
const CURRENCY = "(?:€|eur|euro)";
/** Hyphens, dashes and minus signs that people and programs put before a number. */
const MINUS = "[-\\u2010\\u2011\\u2012\\u2013\\u2014\\u2212]";

const SHAPE = new RegExp(
  `^(?:${CURRENCY}${SPACE}*)?(${MINUS}|\\+)?${SPACE}*(?:${CURRENCY}${SPACE}*)?` +
    `([\\d.,]+(?:${SPACE}[\\d.,]+)*)(?:e([+-]?\\d{1,3}))?` +
    `(${MINUS}{1,2})?${SPACE}*(%|${CURRENCY})?${SPACE}*(${MINUS})?$`,
  "i",
);
const ANY_SPACE = new RegExp(SPACE);
const ALL_SPACES = new RegExp(SPACE, "g");
const SPACED_GROUPS = new RegExp(`^[1-9]\\d{0,2}(?:${SPACE}\\d{3})+(?:[.,]\\d+)?$`);
const DOTTED_GROUPS = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d*)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)$|^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
const PLAIN = /^(?:\d+[.,]?\d*|[.,]\d+)$/;

/**
 * The number that a text stands for, or undefined.
 *
 * Reads `1.234,5`, `12,5 %` (0.125), `EUR 5.886.708`, `€ 5,-`, `1 234` with any kind of space, and a minus sign before
 * or after the number. Dots are thousands marks only in groups of three after one to three digits that do not begin
 * with 0: `1.234` is 1234, but `12.5` is 12.5 and `0.500` is 0.5. `1,234.5` can only be 1234.5.
 */
export function parseNumber(text: string): number | undefined {
  const parts = SHAPE.exec(visible(text).trim());
  if (!parts) return undefined;
  const [, signBefore, mantissa = "", exponent, closing, suffix, signAfter] = parts;
  const digits = plainDigits(mantissa);
  if (digits === undefined) return undefined;

  // "5,-" and "5,--" are whole euros; "5-" and "5 -" are negative.
  const wholeEuros = closing !== undefined && mantissa.endsWith(",");
  const minusAfter = (closing !== undefined && !wholeEuros) || signAfter !== undefined;
  const minusBefore = signBefore !== undefined && signBefore !== "+";
  if (closing && !wholeEuros && closing.length > 1) return undefined;
  if (minusAfter && signBefore !== undefined) return undefined;

  // The percent sign moves the decimal mark in the text, so that 22,3 % is exactly the number 0.223.
  const power = Number(exponent ?? 0) - (suffix === "%" ? 2 : 0);
  const value = Number(`${digits}e${power}`);
  if (!Number.isFinite(value)) return undefined;
  return minusBefore || minusAfter ? 0 - value : value;
}

/** The same digits with a decimal point and no thousands marks, or undefined when the marks make no sense. */
function plainDigits(text: string): string | undefined {
  if (ANY_SPACE.test(text)) {
    return SPACED_GROUPS.test(text) ? text.replace(ALL_SPACES, "").replace(",", ".") : undefined;
  }
  if (DOTTED_GROUPS.test(text)) return text.replace(/\./g, "").replace(",", ".");
  if (COMMA_GROUPS.test(text)) return text.replace(/,/g, "");
  return PLAIN.test(text) ? text.replace(",", ".") : undefined;
}
