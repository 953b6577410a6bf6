/** Makes a parameter that is a single number: its bounds and its default are declared once, and said in its help. */
import { formatNumber, type Language } from "../cells/format-number";
import type { Bilingual } from "../texts/text";
import type { NumberParameter, NumberRule } from "./function-spec";

/** `meaning` is what the number says, without a full stop: "Hoe ver elk gewicht mag afwijken". */
export function numberParameter(name: string, meaning: Bilingual, number: NumberRule): NumberParameter {
  const say = (value: number, language: Language) => formatNumber(value, 6, language);
  const { min, max, fallback } = number;
  return {
    name,
    description: {
      nl: `${meaning.nl}, van ${say(min, "nl")} tot ${say(max, "nl")}. Leeg: ${say(fallback, "nl")}.`,
      en: `${meaning.en}, from ${say(min, "en")} to ${say(max, "en")}. Empty: ${say(fallback, "en")}.`,
    },
    shape: "value",
    optional: true,
    number,
  };
}
