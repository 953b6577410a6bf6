/** The table Weging: the points or ranks that each person gives to the criteria. */
import type { TableSchema } from "./schema";

export const weging: TableSchema = {
  name: "Weging",
  purpose: {
    nl: "De punten of rangen die elke persoon aan de criteria geeft.",
    en: "The points or ranks that each person gives to the criteria.",
  },
  columns: [
    {
      key: "person",
      header: "Persoon",
      kind: "text",
      required: true,
      synonyms: ["Naam", "Wie", "Deelnemer", "Functie"],
      help: { nl: "Wie weegt. Een functie volstaat.", en: "Who weighs. A function is enough." },
      width: 24,
    },
  ],
  open: {
    kind: "number",
    specialValues: false,
    help: { nl: "Een kolom per criterium.", en: "A column per criterion." },
  },
};
