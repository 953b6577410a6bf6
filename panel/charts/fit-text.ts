/** Shortens a label to the room there is; a chart's text cannot wrap. */

/** Wide enough for most letters at 12 px. */
const LETTER = 6.6;

export function fitText(text: string, width: number): string {
  const letters = Math.floor(width / LETTER);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;
}
