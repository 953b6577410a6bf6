/** The word of a list that somebody probably meant to type. */
import { foldWord, spellingDistance } from "./words";

const MOST_SLIPS = 2;
/** Of a shorter word two letters are half of it: Oost is no slip for West. */
const SHORT = 6;

/**
 * The word that differs by at most two slips of the pen from what was typed, one where that is short; the first of the
 * nearest, or undefined.
 */
export function nearestWord(words: readonly string[], typed: string): string | undefined {
  const wanted = foldWord(typed);
  const most = wanted.length < SHORT ? 1 : MOST_SLIPS;
  const distances = words.map((word) => spellingDistance(foldWord(word), wanted, most));
  const best = distances.reduce((least, distance) => Math.min(least, distance), most + 1);
  return best <= most ? words[distances.indexOf(best)] : undefined;
}
