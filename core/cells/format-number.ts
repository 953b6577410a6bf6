/** Writes numbers the Belgian and the English way, without Intl: Apps Script does not promise locale data. */

export type Language = "nl" | "en";

const NO_BREAK_SPACE = "\u00a0";

/** Rounds half away from zero on the decimal digits that people see, so 1.005 with two decimals is 1.01. */
export function roundTo(value: number, decimals: number): number {
  const shifted = shiftDecimal(Math.abs(value), decimals);
  if (!Number.isFinite(shifted) || shifted > Number.MAX_SAFE_INTEGER) return value;
  const rounded = shiftDecimal(Math.round(shifted), -decimals);
  return value < 0 ? 0 - rounded : rounded;
}

/** The decimal mark so many places to the right, on the digits as written: 1.005 becomes 100.5 and not 100.49999999999999. */
export function shiftDecimal(value: number, places: number): number {
  const [digits = "", exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** `1234.5` as "1.234,5" (nl) or "1,234.5" (en), with at most `decimals` decimals; `fixed` keeps closing zeros. From 1e21 on as an exponent. */
export function formatNumber(value: number, decimals = 2, language: Language = "nl", fixed = false): string {
  if (!Number.isFinite(value)) return "";
  const rounded = roundTo(value, decimals);
  const [whole = "0", part = ""] = Math.abs(rounded).toFixed(decimals).split(".");
  const decimalPart = fixed ? part : part.replace(/0+$/, "");
  const [group, mark] = language === "nl" ? [".", ","] : [",", "."];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = rounded < 0 ? "-" : "";
  return sign + grouped + (decimalPart === "" ? "" : mark + decimalPart);
}

/** Whole euros by default: "€ 38.500"; a negative amount is "-€ 38.500". */
export function formatEuro(value: number, decimals = 0, language: Language = "nl"): string {
  const text = formatNumber(Math.abs(roundTo(value, decimals)), decimals, language, true);
  const amount = language === "nl" ? `€${NO_BREAK_SPACE}${text}` : `€${text}`;
  return roundTo(value, decimals) < 0 ? `-${amount}` : amount;
}

/** A share of 0..1 as a percentage: 0.345 is "34,5 %" (nl) or "34.5%" (en). */
export function formatShare(share: number, decimals = 0, language: Language = "nl"): string {
  const text = formatNumber(shiftDecimal(share, 2), decimals, language);
  return language === "nl" ? `${text}${NO_BREAK_SPACE}%` : `${text}%`;
}
