/** A figure as people say it, with its unit. */
import { formatEuro, formatNumber, type Language, roundTo } from "../cells/format-number";

/** Decimals that people type and that a sentence keeps. */
const TYPED = 2;
/** Digits that a computed figure keeps at least, so that 0.0123 is not said as 0. */
const DIGITS = 3;
/** What a reader can still take in. */
const MOST_DECIMALS = 10;
const CENTS = 2;

/**
 * "€ 24.432", "10.480 kWh", "0,65", "4 (score 1-5)"; a count needs no unit. A figure with at most two decimals is said
 * as it stands in the sheet; a longer one with at least three digits and one decimal: 34,2857 as "34,3" and 0,01234 as
 * "0,0123".
 */
export function valueText(value: number, unit: string, language: Language): string {
  return withDecimals(value, unit, language, decimalsOf(value));
}

/** Two figures, such as a value and its bound, with as many decimals as tell them apart: "59,96" and not "60" beside "60". */
export function valuesApart(first: number, second: number, unit: string, language: Language): [string, string] {
  let decimals = Math.max(decimalsOf(first), decimalsOf(second));
  const same = () => first !== second && roundTo(first, decimals) === roundTo(second, decimals);
  while (same() && decimals < MOST_DECIMALS) decimals++;
  return [withDecimals(first, unit, language, decimals), withDecimals(second, unit, language, decimals)];
}

function withDecimals(value: number, unit: string, language: Language, decimals: number): string {
  const number = formatNumber(value, decimals, language);
  const folded = unit.trim().toLowerCase();
  if (folded === "" || folded === "aantal") return number;
  if (folded === "€" || folded === "euro" || folded === "eur") {
    return formatEuro(value, euroDecimals(value, decimals), language);
  }
  return folded.startsWith("score") ? `${number} (${unit.trim()})` : `${number}\u00a0${unit.trim()}`;
}

/** Whole euros or cents; more only for a price so small that it has them. */
function euroDecimals(value: number, decimals: number): number {
  if (Number.isInteger(value)) return 0;
  let shown = CENTS;
  while (shown < decimals && roundTo(value, shown) !== roundTo(value, decimals)) shown++;
  return shown;
}

function decimalsOf(value: number): number {
  if (value === 0 || roundTo(value, TYPED) === value) return TYPED;
  const size = Math.floor(Math.log10(Math.abs(value)));
  return Math.min(MOST_DECIMALS, Math.max(1, DIGITS - 1 - size));
}
