/** Which texts Google would take for something else than text: a formula, a number, a date, an error. */

const WORDS_WITH_A_MEANING = /^(true|false|waar|onwaar)$/i;

/** Marks for "no value" that Google leaves alone; as plain text they would spoil the number typed over them later. */
const HARMLESS = /^[-–—−+.…?]+$/;

/** True for a text that becomes a formula when somebody types it. */
export function startsFormula(text: string): boolean {
  return /^[=+\-@]/.test(text) && !HARMLESS.test(text);
}

/**
 * True when a text must be guarded to stay what it is. Without a digit and without a special sign in front Google has
 * nothing to interpret. A long text is no number and no date.
 */
export function needsGuard(text: string): boolean {
  if (text === "" || HARMLESS.test(text)) return false;
  if (startsFormula(text) || /^['#]/.test(text) || WORDS_WITH_A_MEANING.test(text.trim())) return true;
  return /\d/.test(text) && text.length <= 40;
}
