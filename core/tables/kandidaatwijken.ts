/** The table Kandidaatwijken: one row per wijk, one column per criterion. */
import type { TableSchema } from "./schema";

export const kandidaatwijken: TableSchema = {
  name: "Kandidaatwijken",
  purpose: {
    nl: "De wijken waaruit u kiest, met hun cijfers.",
    en: "The neighbourhoods to choose from, with their figures.",
  },
  columns: [
    {
      key: "name",
      header: "Wijk",
      kind: "text",
      required: true,
      synonyms: [
        "Naam wijk",
        "Wijknaam",
        "Buurt",
        "Kandidaatwijk",
        "Sector",
        "Naam sector",
        "Statistische sector",
        "Gebied",
      ],
      help: { nl: "De naam van de wijk.", en: "The name of the neighbourhood." },
      width: 28,
    },
    {
      key: "municipality",
      header: "Gemeente",
      kind: "text",
      synonyms: ["Stad", "Stad of gemeente"],
      help: { nl: "De gemeente waarin ze ligt.", en: "The municipality it lies in." },
      width: 14,
    },
    {
      key: "sectors",
      header: "Sectorcodes",
      kind: "text",
      synonyms: ["Sectorcode", "Statistische sectoren", "NIS9", "CD_SECTOR", "Code sector", "geoitem"],
      help: {
        nl: "Eén of meer codes van 9 tekens, met een komma ertussen. Een streepje op het einde hoort erbij.",
        en: "One or more codes of 9 characters, separated by a comma. A closing hyphen belongs to it.",
      },
      numberFormat: "@",
      width: 14,
    },
  ],
  open: {
    kind: "number",
    specialValues: true,
    help: { nl: "Een kolom per criterium.", en: "A column per criterion." },
  },
};
