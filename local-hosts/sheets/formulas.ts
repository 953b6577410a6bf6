/** Formulas as a file of some locale reads and shows them, and as the spreadsheet keeps them: in English with commas. */

import type { FileLocale } from "./interface";

/** True where a comma is the decimal sign, so that it cannot separate arguments. */
export function commaIsDecimal(locale: FileLocale): boolean {
  return locale.startsWith("nl");
}

/** The pieces of a formula: texts and sheet names in quotes apart from the rest. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g;

/** English with commas; undefined for a formula parse error. */
export function fromFile(formula: string, locale: FileLocale): string | undefined {
  const pieces = formula.match(PIECES) ?? [];
  let braces = 0;
  let parentheses = 0;
  let result = "";
  for (const piece of pieces) {
    if (piece.startsWith('"') || piece.startsWith("'")) {
      if (piece.length === 1) return undefined;
      result += piece;
      continue;
    }
    for (let i = 0; i < piece.length; i++) {
      const sign = piece[i] ?? "";
      if (sign === "{") braces++;
      if (sign === "}") braces--;
      if (sign === "(") parentheses++;
      if (sign === ")") parentheses--;
      const read = commaIsDecimal(locale) ? dutchSign(piece, i, braces > 0) : englishSign(sign, braces > 0);
      if (read === undefined || braces < 0 || parentheses < 0) return undefined;
      result += read;
    }
  }
  return braces === 0 && parentheses === 0 ? result : undefined;
}

/** As getFormula shows it in a file of this locale. */
export function toFile(formula: string, locale: FileLocale): string {
  if (!commaIsDecimal(locale)) return formula;
  return (formula.match(PIECES) ?? [])
    .map((piece) => {
      if (/^["']/.test(piece)) return piece;
      return piece.replace(/(\d)\.(\d)|,/g, (_, before, after) => (before ? `${before},${after}` : ";"));
    })
    .join("");
}

/** In a Dutch file ";" separates, "," is the decimal sign between digits, and "\" separates columns of an array. */
function dutchSign(piece: string, at: number, inArray: boolean): string | undefined {
  const sign = piece[at] ?? "";
  const between = /\d/.test(piece[at - 1] ?? "") && /\d/.test(piece[at + 1] ?? "");
  if (sign === ",") return between ? "." : undefined;
  if (sign === ".") return between ? undefined : sign;
  if (sign === ";") return inArray ? ";" : ",";
  if (sign === "\\") return inArray ? "," : undefined;
  return sign;
}

function englishSign(sign: string, inArray: boolean): string {
  return sign === ";" && !inArray ? "," : sign;
}
