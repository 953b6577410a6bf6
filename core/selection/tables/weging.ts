/** The table Weging: the points or ranks that each person gives to the criteria. */
import type { TableSchema } from "../../tables/schema";

export const weging = {
  name: "Weging",
  purpose: {
    nl: "De punten of rangen die elke persoon aan de criteria geeft.",
    en: "The points or ranks that each person gives to the criteria.",
  },
  rowsAre: "people",
  columns: [
    {
      key: "person",
      header: "Persoon",
      kind: "text",
      required: true,
      synonyms: ["Naam", "Wie", "Deelnemer", "Functie", "Stakeholder", "Persoon", "Name", "Person", "Weger"],
      help: { nl: "Wie weegt. Een functie volstaat.", en: "Who weighs. A function is enough." },
      width: 24,
    },
    {
      key: "group",
      header: "Groep",
      kind: "text",
      synonyms: ["Groep weger", "Namens", "Rol", "Group", "Organisatie"],
      help: {
        nl: "Namens wie: bestuur, bewoners, partners, ...",
        en: "On whose behalf: administration, residents, partners, ...",
      },
      width: 16,
    },
  ],
  open: {
    kind: "number",
    specialValues: false,
    rowsAreWholes: true,
    name: { nl: "Een criterium", en: "A criterion" },
    help: { nl: "Een kolom per criterium.", en: "A column per criterion." },
  },
} as const satisfies TableSchema;
