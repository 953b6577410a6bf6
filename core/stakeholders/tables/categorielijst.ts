/** The table Categorielijst: from which kinds of actor somebody should be there; begins with a proposal of twenty. */
import type { TableSchema } from "../../tables/schema";

export const categorielijst = {
  name: "Categorielijst",
  purpose: {
    nl: "Uit welke soorten actoren u iemand verwacht. Een voorstel: pas het aan.",
    en: "From which kinds of actor you expect somebody. A proposal: change it.",
  },
  columns: [
    {
      key: "category",
      header: "Categorie",
      kind: "text",
      required: true,
      synonyms: ["Soort actor"],
      help: { nl: "De soort actor.", en: "The kind of actor." },
      width: 30,
    },
    {
      key: "applies",
      header: "Van toepassing",
      kind: "yesNo",
      synonyms: ["Nodig"],
      help: { nl: "“nee”: dan vraagt Wijkwerf er niet meer naar.", en: "“nee”: then Wijkwerf no longer asks." },
      width: 15,
    },
    {
      key: "why",
      header: "Waarom",
      kind: "text",
      synonyms: ["Reden"],
      help: { nl: "Waarom wel of niet.", en: "Why, or why not." },
      width: 50,
    },
  ],
} as const satisfies TableSchema;
