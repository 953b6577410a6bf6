/** What a person reads in a cell: the value after its number format, with the signs of the workbook's language. */

import { numfmt } from "@univerjs/core";
import type { CellValue } from "./interface";

/** What Dutch Excel shows; the other codes are the same in both languages. */
const dutchErrors: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DEEL/0!",
  "#N/A": "#N/B",
  "#NAME?": "#NAAM?",
  "#NULL!": "#LEEG!",
  "#NUM!": "#GETAL!",
  "#REF!": "#VERW!",
  "#SPILL!": "#OVERLOOP!",
  "#VALUE!": "#WAARDE!",
};

export function displayText(value: CellValue, pattern: string, locale: "nl-BE" | "en-US"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return locale === "nl-BE" ? (value ? "WAAR" : "ONWAAR") : value ? "TRUE" : "FALSE";
  if (typeof value === "string" && locale === "nl-BE") return dutchErrors[value] ?? value;
  if (typeof value === "string" || pattern === "@") return String(value);
  return numfmt.format(pattern, value, { locale: locale === "nl-BE" ? "nl" : "en", throws: false });
}
