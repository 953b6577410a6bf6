/** Finds names of persons, alone or inside a text, and tells them from functions, streets and organisations. */
import { foldWord } from "../cells/words";
import { isFamilyName } from "./family-names";
import { isFirstName } from "./first-names";
import { endsAsHamlet, isNoName, makesOrganisation, namesOrganisation, titleOf } from "./name-neighbours";

/** Every name has a capital behind a space or an initial; most texts are let go here. */
const PERHAPS = /[\p{L}.,][ \t\u00a0\u202f]+\p{Lu}|\p{Lu}\.\p{Lu}/u;
const WORD = /(?:\p{Lu}\.)+(?=[ \u00a0\p{Lu}])|[\p{L}][\p{L}\p{M}'’\u2010\u2011-]*\.?|&/gu;
const GAP = /^[ \t\u00a0\u202f]*$/;
const COMMA = /^,[ \t\u00a0\u202f]+$/;
const CAPITAL = /^\p{Lu}/u;
const ABBREVIATION = /^\p{Lu}{2,4}$/u;
const INITIALS = /^(?:\p{Lu}\.)+$/u;
const PARTICLES: ReadonlySet<string> = new Set(
  "van de den der ten ter te la le di da del della du von el al".split(" "),
);
const MOST_PARTICLES = 3;

interface Word {
  text: string;
  start: number;
  end: number;
  /** How it is joined to the word before: a space, a comma, or something that parts them. */
  joined: "space" | "comma" | undefined;
}

/** "J. Peeters", "mevr. Claes", "Schepen van Wonen Els Claes", "Peeters Jan": a guess, said as one. */
export function looksLikePerson(name: string, wijken: readonly string[] = []): boolean {
  return personsIn(name, wijken).length > 0 || isSmallName(name);
}

/** The names in a text, in its order; what is part of the name of a wijk is none. */
export function personsIn(text: string, wijken: readonly string[] = []): string[] {
  if (!PERHAPS.test(text)) return [];
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const end = nameFrom(words, at);
    if (end === undefined) {
      at++;
      continue;
    }
    found.add(text.slice((words[at] as Word).start, (words[end - 1] as Word).end).replace(/(\p{L}{2})\.$/u, "$1"));
    at = end;
  }
  const places = found.size > 0 ? wijken.map(foldWord) : [];
  return [...found].filter((name) => !places.some((place) => place.includes(foldWord(name))));
}

/** "jan peeters", typed without capitals: only where both words leave no doubt. */
function isSmallName(name: string): boolean {
  const parts = name.trim().split(/\s+/);
  const [first = "", last = ""] = parts;
  if (parts.length !== 2 || CAPITAL.test(first) || CAPITAL.test(last)) return false;
  return (isFirstName(first) && isFamilyName(last)) || (isFamilyName(first) && isFirstName(last));
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const between = text.slice(before, start);
    const last = words[words.length - 1]?.text ?? "";
    const stops = last.endsWith(".") && !isShortened(last);
    const joined = stops ? undefined : GAP.test(between) ? "space" : COMMA.test(between) ? "comma" : undefined;
    before = start + word.length;
    words.push({ text: word, start, end: before, joined });
  }
  return words;
}

/** A full stop ends a sentence, unless it ends "dhr." or "St." or initials. */
function isShortened(word: string): boolean {
  return INITIALS.test(word) || titleOf(word) === "courtesy" || namesOrganisation(word);
}

/** Where the name that begins with this word ends; undefined where none begins. */
function nameFrom(words: readonly Word[], at: number): number | undefined {
  const word = words[at] as Word;
  const title = titleOf(word.text);
  if (title !== undefined) return behindTitle(words, at + 1, title);
  if (!CAPITAL.test(word.text)) return undefined;
  const before = words[at - 1];
  if (before && word.joined === "space" && namesOrganisation(before.text)) return undefined;
  const end = INITIALS.test(word.text)
    ? family(words, at + 1)?.end
    : (firstAndFamily(words, at) ?? familyAndFirst(words, at));
  const behind = end === undefined ? undefined : words[end];
  return behind?.joined === "space" && makesOrganisation(behind.text) ? undefined : end;
}

interface FamilyPart {
  end: number;
  name: string;
  particles: string[];
}

/** The particles and the name behind them, where they can be a family name. */
function family(words: readonly Word[], from: number, start = false): FamilyPart | undefined {
  const particles: string[] = [];
  let at = from;
  const follows = (word: Word | undefined) => word !== undefined && (word.joined === "space" || (start && at === from));
  while (particles.length < MOST_PARTICLES && follows(words[at]) && PARTICLES.has(foldWord(words[at]?.text ?? ""))) {
    particles.push(words[at]?.text ?? "");
    at++;
  }
  const word = words[at];
  if (!word || !follows(word)) return undefined;
  const name = word.text.replace(/\.$/, "");
  if (!CAPITAL.test(name) || name.length < 2 || INITIALS.test(word.text)) return undefined;
  if (ABBREVIATION.test(name) || titleOf(name) !== undefined) return undefined;
  return isNoName(name) && !isFamilyName(name, particles) ? undefined : { end: at + 1, name, particles };
}

/** "Jan Peeters", "Jan P. Peeters"; an unknown first name only before what can be nothing but a family name. */
function firstAndFamily(words: readonly Word[], at: number): number | undefined {
  const first = words[at]?.text ?? "";
  const isKnown = isFirstName(first);
  if (!isKnown && (first.length < 3 || ABBREVIATION.test(first) || cannotBeFirst(first))) return undefined;
  const middle = words[at + 1];
  const second = middle?.joined === "space" && (INITIALS.test(middle.text) || isFirstName(middle.text));
  // Before a first name an unknown word is no other: "Zoals Els Janssens".
  if (second && !isKnown) return undefined;
  const last = (second && family(words, at + 2)) || family(words, at + 1);
  if (!last) return undefined;
  return isKnown || isFamilyName(last.name, last.particles) ? last.end : undefined;
}

function cannotBeFirst(word: string): boolean {
  return (
    isNoName(word) ||
    namesOrganisation(word) ||
    endsAsHamlet(word) ||
    PARTICLES.has(foldWord(word)) ||
    word.endsWith(".")
  );
}

/** "Peeters Jan", "Van Damme, Els". */
function familyAndFirst(words: readonly Word[], at: number): number | undefined {
  const last = family(words, at, true);
  const first = last && words[last.end];
  if (!last || !first?.joined || !CAPITAL.test(first.text) || !isFirstName(first.text)) return undefined;
  return isFamilyName(last.name, last.particles) ? last.end + 1 : undefined;
}

/** What stands behind "mevrouw", "burgemeester" or "wijkwerker", where it is a name and no subject or place. */
function behindTitle(words: readonly Word[], from: number, title: "courtesy" | "office" | "role"): number | undefined {
  let at = from;
  while (words[at]?.joined === "space" && INITIALS.test(words[at]?.text ?? "")) at++;
  const first = words[at];
  if (first?.joined !== "space") return undefined;
  const whole = CAPITAL.test(first.text) && isFirstName(first.text) ? firstAndFamily(words, at) : undefined;
  if (whole !== undefined) return ofPerson(words, whole);
  // "schepen van Wonen", "voorzitter van de wijkraad": behind an office a small "van" tells what it is about.
  if (title !== "courtesy" && !CAPITAL.test(first.text)) return undefined;
  const last = family(words, at);
  if (!last) return undefined;
  const isSure = isFamilyName(last.name, last.particles) || isFirstName(last.name);
  const isLikely = title === "courtesy" || (title === "office" && !endsAsHamlet(last.name));
  return isSure || isLikely ? ofPerson(words, last.end) : undefined;
}

function ofPerson(words: readonly Word[], end: number): number | undefined {
  const behind = words[end];
  return behind?.joined === "space" && makesOrganisation(behind.text) ? undefined : end;
}
