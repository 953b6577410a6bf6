/** What of a text can be seen: signs that come along unseen from a web page or a document count for nothing. */

/** Soft hyphens, spaces and joiners without width, marks of direction, and the byte order mark. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

/** The first of them: nearly all texts hold nothing from there on. */
const FIRST_INVISIBLE = 0xad;

/** The text without the signs that nobody sees; spaces stay. */
export function visible(text: string): string {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) >= FIRST_INVISIBLE) return text.replace(INVISIBLE, "");
  }
  return text;
}
