/** The table Team: who can do what, at what cost, and who is in or out already. Functions, not persons. */
import type { ChoiceWord, TableSchema } from "../../tables/schema";
import { levelWords } from "./level-words";

export const CHOSEN = [
  { value: "yes", words: ["ja", "j", "x", "yes", "gekozen", "1"] },
  { value: "no", words: ["nee", "neen", "n", "no", "niet", "uitgesloten", "0"] },
  { value: "compulsory", words: ["verplicht", "moet", "zeker", "vast", "compulsory", "required"] },
] as const satisfies readonly ChoiceWord[];

export const team = {
  name: "Team",
  purpose: {
    nl: "Wie kan wat, en wie kiest u? Een functie volstaat, een naam is niet nodig.",
    en: "Who can do what, and whom do you choose? A function is enough, no name is needed.",
  },
  rowsAre: "people",
  columns: [
    {
      key: "name",
      header: "Naam",
      kind: "text",
      required: true,
      synonyms: ["Functie", "Wie", "Persoon", "Medewerker", "Collega", "Teamlid", "Name", "Role", "Member", "Person"],
      help: { nl: "De functie, zoals energieadviseur.", en: "The function, such as energy adviser." },
      width: 28,
    },
    {
      key: "organisation",
      header: "Organisatie",
      kind: "text",
      synonyms: ["Dienst", "Afdeling", "Partner", "Organisation", "Organization", "Department"],
      help: { nl: "Waar deze persoon werkt.", en: "Where this person works." },
      width: 22,
    },
    {
      key: "role",
      header: "Rol",
      kind: "text",
      synonyms: ["Rol in het project", "Taak", "Project role"],
      help: { nl: "De rol in het project.", en: "The role in the project." },
      width: 20,
    },
    {
      key: "fte",
      header: "VTE",
      kind: "number",
      min: 0,
      synonyms: ["FTE", "Voltijds equivalent", "Inzet", "Tijdsbesteding"],
      help: { nl: "Deel van een voltijdse, zoals 0,5.", en: "Part of full time, such as 0.5." },
      width: 8,
    },
    {
      key: "cost",
      header: "Kost per jaar",
      kind: "euro",
      min: 0,
      synonyms: ["Kost", "Kostprijs", "Prijs", "Jaarkost", "Loonkost", "Cost", "Cost per year", "Price"],
      help: {
        nl: "Wat een voltijdse per jaar kost; Wijkwerf rekent VTE x kost. Zonder VTE: de hele prijs, zoals van een externe.",
        en: "What full time costs per year; Wijkwerf counts FTE x cost. Without FTE: the whole price, as of an external.",
      },
      width: 14,
    },
    {
      key: "chosen",
      header: "Kiezen",
      kind: "choice",
      choices: CHOSEN,
      synonyms: ["Gekozen", "In het team", "Keuze", "Chosen", "Selected"],
      help: { nl: "ja, nee of verplicht.", en: "ja (yes), nee (no) or verplicht (compulsory)." },
      width: 11,
    },
    {
      key: "from",
      header: "Beschikbaar vanaf",
      kind: "date",
      synonyms: ["Vanaf", "Start", "Van", "Available from", "From"],
      help: { nl: "De eerste dag; leeg is altijd al.", en: "The first day; empty is from the start." },
      width: 12,
    },
    {
      key: "until",
      header: "Beschikbaar tot",
      kind: "date",
      synonyms: ["Tot", "Tot en met", "Einde", "Available until", "Until"],
      help: { nl: "De laatste dag; leeg is zonder einde.", en: "The last day; empty is without end." },
      width: 12,
    },
  ],
  open: {
    kind: "number",
    specialValues: false,
    min: 0,
    max: 3,
    words: Object.keys(levelWords),
    name: { nl: "Een expertise", en: "An expertise" },
    help: {
      nl: "Een kolom per expertise, 0 (niets) tot 3 (kan het anderen leren). Vanaf 2 is ze gedekt.",
      en: "A column per expertise, 0 (nothing) to 3 (can teach it). From 2 it is covered.",
    },
  },
} as const satisfies TableSchema;
