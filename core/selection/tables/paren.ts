/** The table Paren: criteria compared two by two, criteria in the rows and in the columns. */
import type { TableSchema } from "../../tables/schema";

export const paren = {
  name: "Paren",
  purpose: {
    nl: "Criteria twee aan twee vergeleken: hoeveel keer belangrijker is de rij dan de kolom?",
    en: "Criteria compared two by two: how many times more important is the row than the column?",
  },
  rowsAre: "measures",
  columns: [
    {
      key: "name",
      header: "Criterium",
      kind: "text",
      required: true,
      synonyms: ["Criteria"],
      help: { nl: "De naam zoals in Criteria.", en: "The name as in Criteria." },
      width: 34,
    },
  ],
  open: {
    kind: "number",
    specialValues: false,
    unlike: true,
    name: { nl: "Een criterium", en: "A criterion" },
    help: { nl: "Een kolom per criterium, in dezelfde volgorde.", en: "A column per criterion, in the same order." },
  },
} as const satisfies TableSchema;
