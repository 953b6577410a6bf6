/** The table Checklist: the questions that tell whether one is ready to start, with evidence, owner and date. */
import type { ChoiceWord, TableSchema } from "../../tables/schema";

export const ANSWERS = [
  {
    value: "yes",
    words: [
      ...["ja", "j", "yes", "y", "oui", "x", "v", "✓", "✔", "☑", "✅", "true", "waar"],
      ...["ok", "oké", "okay", "okee", "in orde", "is in orde", "akkoord", "geregeld", "rond", "voldaan"],
      ...["klaar", "gereed", "gedaan", "af", "afgerond", "voltooid", "done", "fait", "en ordre"],
    ],
  },
  {
    value: "partly",
    words: [
      ...["deels", "gedeeltelijk", "ten dele", "voor een deel", "half", "partly", "partially", "partiellement"],
      ...["bezig", "mee bezig", "nog bezig", "in uitvoering", "in opmaak", "in voorbereiding", "in behandeling"],
      ...["lopend", "lopende", "loopt", "loopt nog", "gestart", "opgestart", "begonnen", "in progress", "en cours"],
    ],
  },
  {
    value: "no",
    words: [
      ...[
        "nee",
        "neen",
        "n",
        "no",
        "non",
        "niet",
        "nog niet",
        "not yet",
        "pas encore",
        "✗",
        "✘",
        "❌",
        "false",
        "onwaar",
      ],
      ...[
        "niet ok",
        "niet oké",
        "niet in orde",
        "niet klaar",
        "nog niet klaar",
        "niet gedaan",
        "te doen",
        "nog te doen",
      ],
      ...["nog niet gestart", "niet gestart", "todo", "to do"],
    ],
  },
  {
    value: "notApplicable",
    words: ["nvt", "n.v.t.", "n.v.t", "niet van toepassing", "n/a", "not applicable", "sans objet"],
  },
] as const satisfies readonly ChoiceWord[];

export const checklist = {
  name: "Checklist",
  purpose: {
    nl: "Bent u klaar om te starten? Negen vragen, met bewijs, eigenaar en datum. De vragen zijn een voorstel.",
    en: "Are you ready to start? Nine questions, with evidence, owner and date. The questions are a proposal.",
  },
  columns: [
    {
      key: "question",
      header: "Vraag",
      kind: "text",
      required: true,
      synonyms: ["Punt", "Checkpunt", "Wat", "Question", "Item"],
      help: { nl: "De vraag, in uw eigen woorden.", en: "The question, in your own words." },
      width: 56,
    },
    {
      key: "answer",
      header: "Antwoord",
      kind: "choice",
      choices: ANSWERS,
      synonyms: ["Stand", "Status", "Ja/nee", "In orde", "Answer"],
      help: { nl: "ja, deels, nee of nvt.", en: "ja (yes), deels (partly), nee (no) or nvt (not applicable)." },
      width: 11,
    },
    {
      key: "evidence",
      header: "Bewijs",
      kind: "text",
      synonyms: ["Waar staat dat", "Bron", "Evidence", "Link"],
      help: {
        nl: "Een cel of blad, zoals Begroting!B4, of een zin.",
        en: "A cell or sheet, such as Begroting!B4, or a sentence.",
      },
      width: 28,
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
      key: "due",
      header: "Tegen wanneer",
      kind: "date",
      synonyms: ["Tegen", "Deadline", "Datum", "Due", "By when"],
      help: { nl: "Wanneer dit rond moet zijn.", en: "When this must be settled." },
      width: 13,
    },
    {
      key: "weight",
      header: "Gewicht",
      kind: "number",
      min: 0,
      max: 3,
      help: { nl: "1, 2 of 3; leeg telt als 1.", en: "1, 2 or 3; empty counts as 1." },
      width: 9,
    },
    {
      key: "blocks",
      header: "Blokkeert",
      kind: "yesNo",
      synonyms: ["Moet", "Verplicht", "Blocking"],
      help: { nl: "ja als u zonder dit niet mag starten.", en: "ja (yes) if you may not start without it." },
      width: 10,
    },
    {
      key: "second",
      header: "Antwoord 2",
      kind: "choice",
      choices: ANSWERS,
      synonyms: ["Tweede lezer", "Second answer"],
      help: { nl: "Wat een tweede persoon antwoordt.", en: "What a second person answers." },
      width: 11,
    },
    {
      key: "checked",
      header: "Nagekeken op",
      kind: "date",
      synonyms: ["Nagekeken", "Checked on"],
      help: { nl: "Wanneer u dit laatst bekeek.", en: "When you last looked at this." },
      width: 13,
    },
  ],
} as const satisfies TableSchema;
