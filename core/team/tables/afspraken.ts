/** The table Afspraken: what the team agreed on, who keeps to it and by when. */
import type { ChoiceWord, TableSchema } from "../../tables/schema";

const STATUS = [
  { value: "agreed", words: ["afgesproken", "ok", "klaar", "beslist", "agreed", "done"] },
  { value: "open", words: ["te bespreken", "open", "bespreken", "nog niet", "to discuss"] },
] as const satisfies readonly ChoiceWord[];

export const afspraken = {
  name: "Afspraken",
  purpose: {
    nl: "Hoe u samenwerkt: per onderwerp één afspraak met één eigenaar.",
    en: "How you work together: one agreement for each topic, with one owner.",
  },
  columns: [
    {
      key: "topic",
      header: "Onderwerp",
      kind: "text",
      required: true,
      synonyms: ["Thema", "Waarover", "Wat", "Topic", "Subject"],
      help: { nl: "Waarover de afspraak gaat.", en: "What the agreement is about." },
      width: 30,
    },
    {
      key: "agreement",
      header: "Afspraak",
      kind: "text",
      synonyms: ["Wat spreken we af", "Beslissing", "Agreement"],
      help: { nl: "Wat u afspreekt, in één zin.", en: "What you agree, in one sentence." },
      width: 50,
    },
    {
      key: "tool",
      header: "Hulpmiddel",
      kind: "text",
      synonyms: ["Tool", "Middel", "Programma"],
      help: { nl: "Wat iedereen al gebruikt.", en: "What everybody uses already." },
      width: 20,
    },
    {
      key: "owner",
      header: "Eigenaar",
      kind: "text",
      synonyms: ["Verantwoordelijke", "Trekker", "Owner", "Accountable"],
      help: { nl: "Eén functie die hierover waakt.", en: "One function that watches over it." },
      width: 22,
    },
    {
      key: "due",
      header: "Tegen wanneer",
      kind: "date",
      synonyms: ["Deadline", "Datum", "Due", "By when"],
      help: { nl: "Wanneer dit rond moet zijn.", en: "When this must be settled." },
      width: 13,
    },
    {
      key: "decides",
      header: "Beslist",
      kind: "text",
      synonyms: ["Wie beslist", "Decides"],
      help: { nl: "Wie de knoop doorhakt.", en: "Who decides." },
      width: 20,
    },
    {
      key: "takesPart",
      header: "Doet mee",
      kind: "text",
      synonyms: ["Wie doet mee", "Betrokken", "Consulted", "Responsible"],
      help: { nl: "Wie eraan meewerkt.", en: "Who takes part." },
      width: 22,
    },
    {
      key: "informed",
      header: "Weet het",
      kind: "text",
      synonyms: ["Wie weet het", "Informed"],
      help: { nl: "Wie het moet weten.", en: "Who must know." },
      width: 22,
    },
    {
      key: "status",
      header: "Status",
      kind: "choice",
      choices: STATUS,
      help: { nl: "afgesproken of te bespreken.", en: "afgesproken (agreed) or te bespreken (to discuss)." },
      width: 14,
    },
  ],
} as const satisfies TableSchema;
