/** Compares words as people type them: without regard to case, accents, spaces around them, or signs nobody sees. */
import { visible } from "./visible";

/** Hyphens and dashes of all kinds: documents put a hyphen that does not break for the one that people type. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const APOSTROPHES = /[\u2018\u2019\u02bc]/g;

/** What nearly all words are: letters and signs without accents, single spaces between them. */
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Lower case, no accents, single spaces: "  Eén  Blad " becomes "een blad". */
export function foldWord(text: string): string {
  if (text === "" || PLAIN.test(text)) return text.toLowerCase();
  return visible(text)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(DASHES, "-")
    .replace(APOSTROPHES, "'")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim()
    .toLowerCase();
}

/**
 * The number of single-letter edits (insert, delete, replace, swap neighbours) between two words, at most `limit` + 1.
 * Optimal string alignment distance (Damerau 1964). Meant for a small limit: the work grows with its power, not with
 * the length of the words, and nothing is kept.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  return distanceFrom(a, 0, b, 0, limit);
}

/** The distance between what follows in both words; where they first differ each kind of edit is tried. */
function distanceFrom(a: string, fromA: number, b: string, fromB: number, limit: number): number {
  if (Math.abs(a.length - fromA - (b.length - fromB)) > limit) return limit + 1;
  let i = fromA;
  let j = fromB;
  while (i < a.length && j < b.length && a.charCodeAt(i) === b.charCodeAt(j)) {
    i++;
    j++;
  }
  if (i === a.length || j === b.length) return Math.max(a.length - i, b.length - j);
  if (limit === 0) return 1;
  let best = distanceFrom(a, i + 1, b, j + 1, limit - 1);
  best = Math.min(best, distanceFrom(a, i + 1, b, j, limit - 1), distanceFrom(a, i, b, j + 1, limit - 1));
  if (a[i] === b[j + 1] && a[i + 1] === b[j]) best = Math.min(best, distanceFrom(a, i + 2, b, j + 2, limit - 1));
  return best + 1;
}
