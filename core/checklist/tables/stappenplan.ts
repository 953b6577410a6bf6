/** The table Stappenplan: the steps of the whole trajectory, in the user's own order. */
import type { ChoiceWord, TableSchema } from "../../tables/schema";

const STATUS = [
  { value: "todo", words: ["te doen", "gepland", "open", "nog niet", "planned"] },
  { value: "busy", words: ["bezig", "lopend", "busy"] },
  { value: "done", words: ["klaar", "gedaan", "af", "done"] },
] as const satisfies readonly ChoiceWord[];

export const stappenplan = {
  name: "Stappenplan",
  purpose: {
    nl: "De stappen van het traject met eigenaar, start en einde. De rijen zijn een voorstel van Wijkwerf, niet officieel.",
    en: "The steps of the trajectory with owner, start and end. The rows are a proposal of Wijkwerf, not official.",
  },
  columns: [
    {
      key: "step",
      header: "Stap",
      kind: "text",
      required: true,
      synonyms: ["Actie", "Taak", "Activiteit", "Step", "Task", "Action"],
      help: { nl: "Wat er gebeurt.", en: "What happens." },
      width: 40,
    },
    {
      key: "phase",
      header: "Fase",
      kind: "text",
      synonyms: ["Phase"],
      help: { nl: "In welke fase.", en: "In which phase." },
      width: 16,
    },
    {
      key: "owner",
      header: "Eigenaar",
      kind: "text",
      synonyms: ["Verantwoordelijke", "Wie", "Owner"],
      help: { nl: "Eén functie.", en: "One function." },
      width: 22,
    },
    {
      key: "start",
      header: "Start",
      kind: "date",
      synonyms: ["Begin", "Van", "Startdatum", "From"],
      help: { nl: "De eerste dag.", en: "The first day." },
      width: 12,
    },
    {
      key: "end",
      header: "Einde",
      kind: "date",
      synonyms: ["Tot", "Einddatum", "Deadline", "End", "Until"],
      help: { nl: "De laatste dag.", en: "The last day." },
      width: 12,
    },
    {
      key: "status",
      header: "Status",
      kind: "choice",
      choices: STATUS,
      help: { nl: "te doen, bezig of klaar.", en: "te doen (to do), bezig (busy) or klaar (done)." },
      width: 11,
    },
    {
      key: "result",
      header: "Resultaat",
      kind: "text",
      synonyms: ["Opbrengst", "Result"],
      help: { nl: "Wat de stap oplevert.", en: "What the step brings." },
      width: 34,
    },
    {
      key: "after",
      header: "Na",
      kind: "text",
      synonyms: ["Na stap", "Volgt op", "After"],
      help: {
        nl: "De nummers van de stappen die eerst komen, zoals 1, 3.",
        en: "The numbers of the steps that come first, such as 1, 3.",
      },
      numberFormat: "@",
      width: 8,
    },
  ],
} as const satisfies TableSchema;
