/** The table Contacten: how to reach people. No result reads it, so that names stay out of everything that is shown. */
import type { TableSchema } from "../../tables/schema";

export const contacten = {
  name: "Contacten",
  purpose: {
    nl: "Namen, mail en telefoon, apart. Geen enkel resultaat leest dit blad.",
    en: "Names, mail and telephone, apart. No result reads this sheet.",
  },
  columns: [
    {
      key: "stakeholder",
      header: "Stakeholder",
      kind: "text",
      required: true,
      synonyms: ["Functie", "Actor"],
      help: { nl: "De functie zoals in Stakeholders.", en: "The function as in Stakeholders." },
      width: 28,
    },
    {
      key: "person",
      header: "Naam",
      kind: "text",
      synonyms: ["Contactpersoon"],
      help: { nl: "De naam van de persoon.", en: "The name of the person." },
      width: 24,
    },
    {
      key: "mail",
      header: "Mail",
      kind: "text",
      synonyms: ["E-mail", "E-mailadres", "Mailadres"],
      help: { nl: "Het mailadres.", en: "The mail address." },
      width: 28,
    },
    {
      key: "phone",
      header: "Telefoon",
      kind: "text",
      synonyms: ["Gsm", "Tel"],
      help: { nl: "Het telefoonnummer.", en: "The telephone number." },
      width: 16,
    },
  ],
} as const satisfies TableSchema;
