/** Reads arguments that choose from a list of words: a single word, or one per row or column. */

import { readCell } from "../cells/cell";
import { foldWord } from "../cells/words";
import type { ChoiceWord } from "../tables/schema";
import { isLeftOut, readSingle, readStrip, type Strip, shownCell, singlePlace, stripPlace } from "./arguments";
import { invalid } from "./refusal";
import { words as texts } from "./words";

/**
 * The words that an argument accepts, in folded form (words.ts), and what each stands for. A Map keeps the order, and
 * an entry with `listed: false` is accepted but not named when another word is refused. Numbers are written as text
 * ("1", "-1"), booleans as "true" and "false".
 */
export type WordList<T> = ReadonlyMap<string, { value: T; listed: boolean }>;

/** A word list from `{ hoog: 1, laag: -1 }` (named in refusals) and other spellings `{ max: 1 }` (not named). */
export function wordList<T>(
  words: Readonly<Record<string, T>>,
  otherSpellings: Readonly<Record<string, T>> = {},
): WordList<T> {
  const list = new Map<string, { value: T; listed: boolean }>();
  for (const [word, value] of Object.entries(words)) list.set(word, { value, listed: true });
  for (const [word, value] of Object.entries(otherSpellings)) list.set(word, { value, listed: false });
  return list;
}

/** The words that a column of a table accepts, so that a function reads a cell as the table does; the first is named. */
export function choiceList<T>(choices: readonly ChoiceWord[], meaning: (value: string) => T): WordList<T> {
  return new Map(
    choices.flatMap(({ value, words }) =>
      words.map((word, place) => [foldWord(word), { value: meaning(value), listed: place === 0 }] as const),
    ),
  );
}

/** The words that a refusal names: "som, product of topsis". */
export function listedWords(words: WordList<unknown>): string {
  const names = Array.from(words).flatMap(([word, { listed }]) => (listed ? [word] : []));
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")} of ${last}`;
}

/**
 * What the word in a cell stands for. `found` is false when the list does not know it: the list is asked first, so a
 * word such as "-" or "x" can mean something here that elsewhere means "no value".
 */
export function lookUpWord<T>(raw: unknown, words: WordList<T>): { found: true; value: T } | { found: false } {
  const text = wordText(raw);
  const entry = text === undefined ? undefined : words.get(text);
  if (entry) return { found: true, value: entry.value };
  // "1,0", "+1" and a number with a long minus sign are still the number.
  const cell = readCell(raw);
  const asNumber = cell.kind === "number" ? words.get(String(cell.value)) : undefined;
  return asNumber ? { found: true, value: asNumber.value } : { found: false };
}

function wordText(raw: unknown): string | undefined {
  if (typeof raw === "object" && raw !== null && "basicValue" in raw) return wordText(raw.basicValue);
  if (typeof raw === "string") return foldWord(raw);
  return typeof raw === "boolean" ? String(raw) : undefined;
}

/** What the word in a cell stands for; undefined when the cell is missing. Refuses an unknown word with the list. */
function wordAt<T>(raw: unknown, place: string, words: WordList<T>, specialValues = false): T | undefined {
  const known = lookUpWord(raw, words);
  if (known.found) return known.value;
  const cell = readCell(raw, { specialValues });
  if (cell.kind === "missing") return undefined;
  if (cell.kind === "error") invalid(texts.errorCell, { place, code: cell.code });
  const allowed = listedWords(words);
  if (cell.kind === "date") invalid(texts.dateForWord, { place, allowed });
  return invalid(texts.unknownWord, { place, found: shownCell(raw), allowed });
}

/** An optional single word. */
export function readWord<T>(raw: unknown, argument: string, words: WordList<T>, fallback: T): T {
  // A list may know a word that elsewhere means "no value", so the list goes first.
  const cell = readSingle(raw, argument);
  const known = lookUpWord(cell, words);
  if (known.found) return known.value;
  if (isLeftOut(raw)) return fallback;
  return wordAt(cell, singlePlace(argument), words) ?? fallback;
}

export interface Words<T> extends Strip {
  /** undefined where a cell is missing. */
  values: (T | undefined)[];
}

/** A row or a column of words. */
export function readWords<T>(
  raw: unknown,
  argument: string,
  words: WordList<T>,
  options: { length?: number; per?: string; specialValues?: boolean } = {},
): Words<T> {
  const strip = readStrip(raw, argument, options.length, options.per);
  const values = strip.cells.map((cell, index) => wordAt(cell, stripPlace(strip, index), words, options.specialValues));
  return { ...strip, values };
}
