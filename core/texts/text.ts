/** A text in the two languages, and how a sentence is made of it. */
import { formatNumber, type Language } from "../cells/format-number";

export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type TextValues = Readonly<Record<string, string | number>>;

const HOLE = /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * Fills the holes of a text. `{name}` is the value itself, numbers in the notation of the language;
 * `{count|wijk|wijken}` is the first word when `count` is 1 and the second otherwise.
 */
export function fillText(text: Text, language: Language, values: TextValues = {}): string {
  return text[language].replace(HOLE, (hole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    if (one !== undefined && many !== undefined) return value === 1 ? one : many;
    return typeof value === "number" ? formatNumber(value, 2, language) : value;
  });
}
