/** The methods by the names that people read, in the pane and on what is written. */
import type { Method } from "../../decision/score";
import { type Text, texts } from "../../texts/text";

export const methodNames: Readonly<Record<Method, Text>> = texts("method", {
  som: { nl: "Som van punten", en: "Sum of points" },
  product: { nl: "Product van verhoudingen", en: "Product of ratios" },
  topsis: { nl: "TOPSIS (afstand tot ideaal)", en: "TOPSIS (distance to the ideal)" },
  promethee: { nl: "PROMETHEE (onderling vergelijken)", en: "PROMETHEE (compared in pairs)" },
  vikor: { nl: "VIKOR (compromis)", en: "VIKOR (compromise)" },
});
