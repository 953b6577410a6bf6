/** A short mark of some text: other text gives another mark, almost always. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Six hexadecimal characters: FNV-1a of 32 bits over the UTF-16 code units, folded to 24 bits (Fowler, Noll & Vo).
 * No secret and no proof: it tells what changed, not who.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  const folded = ((hash >>> 24) ^ hash) & 0xffffff;
  return folded.toString(16).padStart(6, "0");
}
