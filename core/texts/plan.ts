/** What a plan does, in the words of the preview and of the button that undoes it. */
import type { Text } from "./text";

export const planTexts = {
  "plan.undo": { nl: "Zet terug wat er stond", en: "Puts back what stood there" },
  "plan.createTables": {
    nl: "Maakt {count|het blad|de bladen} {tables}",
    en: "Creates the {count|sheet|sheets} {tables}",
  },
  "plan.example": { nl: "Zet het voorbeeld van Genk klaar", en: "Lays out the example of Genk" },
  "plan.link": { nl: "Koppelt het blad {sheet} aan {table}", en: "Links the sheet {sheet} to {table}" },
  "plan.unlink": { nl: "Ontkoppelt {table}", en: "Unlinks {table}" },
  "plan.form.values": { nl: "waarden", en: "values" },
  "plan.form.live": { nl: "levende formules", en: "live formulas" },
  "plan.form.plain": { nl: "gewone formules", en: "plain formulas" },
} as const satisfies Record<string, Text>;
