/** The table Bronnenonderzoek: what was read about the wijken before anybody was interviewed, one source a row. */
import type { TableSchema } from "../../tables/schema";

export const bronnenonderzoek = {
  name: "Bronnenonderzoek",
  purpose: {
    nl: "Wat u over de wijken las voor u met iemand sprak: één bron per rij.",
    en: "What you read about the neighbourhoods before you talked to anyone: one source a row.",
  },
  columns: [
    {
      key: "read",
      header: "Wat gelezen",
      kind: "text",
      required: true,
      synonyms: ["Bron", "Document", "Titel", "Gelezen", "Publicatie", "Source", "What was read"],
      help: { nl: "Het document, de kaart of het artikel.", en: "The document, map or article." },
      width: 34,
    },
    {
      key: "wijk",
      header: "Wijk",
      kind: "text",
      synonyms: ["Buurt", "Over welke wijk", "Kandidaatwijk", "Neighbourhood"],
      help: {
        nl: "De naam zoals in Kandidaatwijken; leeg is de hele gemeente.",
        en: "The name as in Kandidaatwijken; empty is the whole municipality.",
      },
      width: 24,
    },
    {
      key: "date",
      header: "Datum",
      kind: "date",
      synonyms: ["Datum document", "Van wanneer", "Gelezen op", "Date"],
      help: { nl: "De dag van het document.", en: "The day of the document." },
      width: 12,
    },
    {
      key: "about",
      header: "Wat speelt er",
      kind: "text",
      synonyms: ["Inhoud", "Samenvatting", "Bevinding", "Notitie", "Summary", "What it says"],
      help: { nl: "Wat erin staat over de wijk, in één zin.", en: "What it says about it, in one sentence." },
      width: 60,
    },
    {
      key: "side",
      header: "Pro of contra",
      kind: "choice",
      choices: [
        { value: "pro", words: ["pro", "voor", "voordeel", "+", "sterkte", "kans"] },
        { value: "contra", words: ["contra", "tegen", "nadeel", "-", "zwakte", "risico"] },
      ],
      synonyms: ["Pro/contra", "Voor of tegen"],
      help: { nl: "Spreekt het voor of tegen de wijk?", en: "Does it speak for or against it?" },
      width: 13,
    },
    {
      key: "where",
      header: "Vindplaats",
      kind: "text",
      synonyms: ["Link", "Url", "Adres", "Waar te vinden", "Map", "Where"],
      help: {
        nl: "Waar het staat, als tekst: een map, een adres, een bladzijde.",
        en: "Where it is, as text: a folder, an address, a page.",
      },
      width: 34,
    },
  ],
} as const satisfies TableSchema;
