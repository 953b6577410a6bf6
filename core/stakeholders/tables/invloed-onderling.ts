/** The table Invloed onderling: who influences whom, one pair a row. */
import type { TableSchema } from "../../tables/schema";

export const invloedOnderling = {
  name: "Invloed onderling",
  purpose: {
    nl: "Wie wie beïnvloedt, één paar per rij. 0 is “niet”.",
    en: "Who influences whom, one pair a row. 0 is “not”.",
  },
  columns: [
    {
      key: "from",
      header: "Van",
      kind: "text",
      required: true,
      synonyms: ["From", "Wie beïnvloedt", "Bron"],
      help: { nl: "Wie invloed heeft.", en: "Who has influence." },
      width: 28,
    },
    {
      key: "to",
      header: "Naar",
      kind: "text",
      required: true,
      synonyms: ["To", "Op wie", "Op"],
      help: { nl: "Op wie.", en: "On whom." },
      width: 28,
    },
    {
      key: "strength",
      header: "Sterkte",
      kind: "number",
      required: true,
      min: 0,
      max: 4,
      synonyms: ["Strength", "Gewicht", "Kracht"],
      help: { nl: "0 (niet) tot 4 (kan alles bepalen).", en: "0 (not) to 4 (can decide everything)." },
      width: 10,
    },
  ],
} as const satisfies TableSchema;
