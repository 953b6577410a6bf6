/** How a text is handed to Excel so that it stays that text. */

/** Excel takes these for TRUE or FALSE, in the language of whoever opens the workbook. */
const BOOLEAN_WORDS = /^(true|false|waar|onwaar|vrai|faux|wahr|falsch|verdadero|falso|vero)$/i;

/** Begins with a letter and holds no digit: no formula, number, date, amount or error. */
const PLAIN = /^\p{L}[^\p{Nd}]*$/u;

/**
 * The text as somebody would type it: with an apostrophe in front where Excel could otherwise make a formula (=, +, -,
 * @), a number (00123), a date (1-2, 15-feb, mei 2026), a boolean or an error of it. The apostrophe is no part of the
 * cell's value. Better than the number format "@": what the user later types in that cell is not forced to be text.
 */
export function typedText(text: string): string {
  if (text === "" || (PLAIN.test(text) && !BOOLEAN_WORDS.test(text.trim()))) return text;
  return `'${text}`;
}
