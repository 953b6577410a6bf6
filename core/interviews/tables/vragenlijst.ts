/** The table Vragenlijst: what to ask each kind of actor; begins with a proposal. */
import type { TableSchema } from "../../tables/schema";

export const vragenlijst = {
  name: "Vragenlijst",
  purpose: {
    nl: "Wat u aan wie vraagt. Een voorstel: pas het aan en druk het af.",
    en: "What you ask whom. A proposal: change it and print it.",
  },
  columns: [
    {
      key: "actor",
      header: "Soort actor",
      kind: "text",
      required: true,
      synonyms: ["Actor", "Voor wie", "Categorie"],
      help: { nl: "Aan wie u het vraagt.", en: "Whom you ask." },
      width: 20,
    },
    {
      key: "question",
      header: "Vraag",
      kind: "text",
      required: true,
      help: { nl: "De vraag.", en: "The question." },
      width: 70,
    },
    {
      key: "note",
      header: "Notitie",
      kind: "text",
      synonyms: ["Nota"],
      help: { nl: "Ruimte om te schrijven.", en: "Room to write." },
      width: 50,
    },
  ],
} as const satisfies TableSchema;
