/** A text in the two languages, and how a sentence is made of it. */
import { formatEuro, formatNumber, formatShare, type Language } from "../cells/format-number";

/** The same words in both languages. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** A text of the product, with a name of its own so that code and tests can tell it from others. */
export interface Text extends Bilingual {
  readonly key: string;
}

/** What fills the holes: numbers, names from the sheet, and further words of ours, which follow the language. */
export type TextValues = Readonly<Record<string, string | number | Bilingual>>;

/** Words with what fills their holes: a sentence that can be said in either language. */
export interface Sentence {
  readonly text: Text;
  readonly values?: TextValues;
}

/** Declares the words of one owner; each gets its key from the owner's name and its own. */
export function texts<const T extends Readonly<Record<string, Bilingual>>>(
  owner: string,
  all: T,
): { readonly [K in keyof T]: Text } {
  const keyed = Object.entries(all).map(([name, words]) => [name, { key: `${owner}.${name}`, ...words }]);
  return Object.fromEntries(keyed) as { readonly [K in keyof T]: Text };
}

/** The sentence of a text in a language, its holes filled. */
export function say(language: Language, text: Bilingual, values: TextValues = {}): string {
  return fillText(text, language, values);
}

const HOLE = /\{(\w+)(?::(\w+)|\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills the holes of a text. `{name}` is the value itself, numbers in the notation of the language;
 * `{count|wijk|wijken}` is the first word when `count` is 1 and the second otherwise. `{gap:euro}` is a number in whole
 * euros, `{filled:share}` one of 0..1 in percent, `{points:1}` one with at most so many decimals.
 */
export function fillText(text: Bilingual, language: Language, values: TextValues = {}): string {
  return text[language].replace(HOLE, (hole, name: string, form?: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    if (typeof value === "object") return value[language];
    return typeof value === "number" ? numberIn(value, form, language) : value;
  });
}

function numberIn(value: number, form: string | undefined, language: Language): string {
  if (form === "euro") return formatEuro(value, 0, language);
  if (form === "share") return formatShare(value, 0, language);
  return formatNumber(value, form === undefined ? 2 : Number(form), language);
}
