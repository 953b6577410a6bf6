/** The table Keuze: what people decided about each wijk, and why. The ranking proposes, this table decides. */
import type { TableSchema } from "../../tables/schema";

export const keuze = {
  name: "Keuze",
  purpose: {
    nl: "Wat u over elke wijk besliste en waarom.",
    en: "What you decided about each neighbourhood, and why.",
  },
  columns: [
    {
      key: "wijk",
      header: "Wijk",
      kind: "text",
      required: true,
      synonyms: ["Naam wijk", "Buurt", "Kandidaatwijk", "Neighbourhood"],
      help: { nl: "De naam zoals in Kandidaatwijken.", en: "The name as in Kandidaatwijken." },
      width: 26,
    },
    {
      key: "verdict",
      header: "Oordeel",
      kind: "choice",
      required: true,
      choices: [
        { value: "choose", words: ["kiezen", "gekozen", "keuze", "ja", "choose", "chosen"] },
        { value: "reserve", words: ["reserve", "tweede keuze", "reserves"] },
        { value: "notNow", words: ["niet nu", "later", "nee", "niet", "not now"] },
      ],
      synonyms: ["Beslissing", "Besluit", "Keuze", "Verdict", "Decision"],
      help: { nl: "Kiezen, reserve of niet nu.", en: "Choose, reserve or not now." },
      width: 11,
    },
    {
      key: "reason",
      header: "Motivering",
      kind: "text",
      synonyms: ["Reden", "Waarom", "Argumentatie", "Reason"],
      help: { nl: "Waarom, in enkele zinnen.", en: "Why, in a few sentences." },
      width: 70,
    },
    {
      key: "conditions",
      header: "Voorwaarden",
      kind: "text",
      synonyms: ["Voorwaarde", "Mits", "Conditions"],
      help: { nl: "Wat eerst in orde moet zijn.", en: "What must be settled first." },
      width: 40,
    },
    {
      key: "date",
      header: "Datum",
      kind: "date",
      synonyms: ["Beslist op", "Date"],
      help: { nl: "De dag van de beslissing.", en: "The day of the decision." },
      width: 12,
    },
    {
      key: "decidedBy",
      header: "Beslist door",
      kind: "text",
      synonyms: ["Door", "Wie besliste", "Orgaan", "Decided by"],
      help: { nl: "Het orgaan of de functie, geen naam.", en: "The body or the function, no name." },
      width: 24,
    },
    {
      key: "asked",
      header: "Bevraagd",
      kind: "text",
      synonyms: ["Wie werd bevraagd", "Rondvraag", "Asked"],
      help: {
        nl: "Aan welke functies het voorstel werd voorgelegd.",
        en: "Which functions were asked about the proposal.",
      },
      width: 30,
    },
    {
      key: "objections",
      header: "Bezwaar",
      kind: "text",
      synonyms: ["Bezwaren", "Wie maakt bezwaar", "Objections"],
      help: { nl: "Welke functie bezwaar maakt, en waarom.", en: "Which function objects, and why." },
      width: 40,
    },
  ],
} as const satisfies TableSchema;
