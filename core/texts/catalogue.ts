/** Every word that a user sees, by key. A key without both languages does not compile. */
import type { Language } from "../cells/format-number";
import { budgetTexts } from "./budget";
import { findingsTexts } from "./findings";
import { functionsTexts } from "./functions";
import { generalTexts } from "./general";
import { googleTexts } from "./google";
import { hostsTexts } from "./hosts";
import { opendataTexts } from "./opendata";
import { panelTexts } from "./panel";
import { planTexts } from "./plan";
import { selectionTexts } from "./selection";
import { fillText, type Text, type TextValues } from "./text";

const texts = {
  ...generalTexts,
  ...findingsTexts,
  ...functionsTexts,
  ...selectionTexts,
  ...budgetTexts,
  ...opendataTexts,
  ...planTexts,
  ...panelTexts,
  ...hostsTexts,
  ...googleTexts,
};

export type TextKey = keyof typeof texts;

/** The sentence for a key in a language, its holes filled. */
export function say(language: Language, key: TextKey, values?: TextValues): string {
  return fillText(texts[key] as Text, language, values);
}

/** Every key, for checks and for reading the texts aloud. */
export function textKeys(): TextKey[] {
  return Object.keys(texts) as TextKey[];
}
