/** Says what a single number is, its bounds and its default; the last two stand in its rule alone. */
import { formatNumber, type Language } from "../../cells/format-number";
import type { Bilingual } from "../../texts/text";
import type { NumberRule } from "../function-spec";
import type { NumberHelp } from "./function-help";

/** One sentence per language: "..., van 0 tot 1. Leeg: 0,5.", in at most six decimals. */
export function numberText({ meaning }: NumberHelp, { min, max, fallback }: NumberRule): Bilingual {
  const say = (value: number, language: Language) => formatNumber(value, 6, language);
  return {
    nl: `${meaning.nl}, van ${say(min, "nl")} tot ${say(max, "nl")}. Leeg: ${say(fallback, "nl")}.`,
    en: `${meaning.en}, from ${say(min, "en")} to ${say(max, "en")}. Empty: ${say(fallback, "en")}.`,
  };
}
