/** The table Argumenten: what people bring forward for or against a wijk. */
import type { TableSchema } from "../../tables/schema";

export const argumenten = {
  name: "Argumenten",
  purpose: {
    nl: "Argumenten voor en tegen een wijk die niet uit de cijfers komen.",
    en: "Arguments for and against a neighbourhood that do not come from the figures.",
  },
  columns: [
    {
      key: "wijk",
      header: "Wijk",
      kind: "text",
      required: true,
      synonyms: ["Buurt", "Naam wijk", "Kandidaatwijk", "Neighbourhood", "Gebied", "Wijknaam"],
      help: { nl: "De naam zoals in Kandidaatwijken.", en: "The name as in Kandidaatwijken." },
      width: 28,
    },
    {
      key: "side",
      header: "Pro of contra",
      kind: "choice",
      required: true,
      choices: [
        { value: "pro", words: ["pro", "voor", "voordeel", "+", "sterkte", "kans"] },
        { value: "contra", words: ["contra", "tegen", "nadeel", "-", "zwakte", "risico"] },
      ],
      synonyms: ["Pro/contra", "Voor of tegen", "Soort", "Voordeel of nadeel", "Plus of min", "For or against"],
      help: { nl: "Kies pro of contra.", en: "Choose pro or contra." },
      width: 13,
    },
    {
      key: "text",
      header: "Argument",
      kind: "text",
      required: true,
      synonyms: ["Omschrijving", "Toelichting", "Reden", "Waarom", "Motivering", "Reason"],
      help: { nl: "Het argument in één zin.", en: "The argument in one sentence." },
      width: 60,
    },
    {
      key: "source",
      header: "Bron",
      kind: "text",
      synonyms: ["Herkomst", "Wie"],
      help: { nl: "Waar het vandaan komt.", en: "Where it comes from." },
      width: 24,
    },
    {
      key: "importance",
      header: "Belang",
      kind: "number",
      min: 1,
      max: 3,
      synonyms: ["Gewicht"],
      help: { nl: "1 (klein) tot 3 (groot).", en: "1 (small) to 3 (large)." },
      width: 8,
    },
  ],
} as const satisfies TableSchema;
