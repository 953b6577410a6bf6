/** A figure as people say it, with its unit. */
import { formatEuro, formatNumber, type Language } from "../../cells/format-number";

/** "€ 24.432", "10.480 kWh", "4 (score 1-5)"; a count needs no unit. At most one decimal. */
export function valueText(value: number, unit: string, language: Language): string {
  const number = formatNumber(value, 1, language);
  const folded = unit.trim().toLowerCase();
  if (folded === "" || folded === "aantal") return number;
  if (folded === "€" || folded === "euro" || folded === "eur") {
    return formatEuro(value, Number.isInteger(value) ? 0 : 2, language);
  }
  return folded.startsWith("score") ? `${number} (${unit.trim()})` : `${number}\u00a0${unit.trim()}`;
}
