/** The table Kaart: the outlines of a municipality's own division, one wijk a row. */
import type { TableSchema } from "../../tables/schema";

export const kaart = {
  name: "Kaart",
  purpose: {
    nl: "De grenzen van uw eigen wijken, voor de kaart. Wijkwerf vult dit blad uit een GeoJSON-bestand.",
    en: "The borders of your own neighbourhoods, for the map. Wijkwerf fills this sheet from a GeoJSON file.",
  },
  columns: [
    {
      key: "name",
      header: "Wijk",
      kind: "text",
      required: true,
      synonyms: ["Naam wijk", "Wijknaam", "Buurt"],
      help: { nl: "De naam zoals in Kandidaatwijken.", en: "The name as in Kandidaatwijken." },
      width: 28,
    },
    {
      key: "outline",
      header: "Omtrek",
      kind: "text",
      required: true,
      help: { nl: "Niet wijzigen.", en: "Do not change." },
      width: 20,
    },
  ],
} as const satisfies TableSchema;
