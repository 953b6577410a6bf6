/** The words for what a line of a budget is and how far it is, which the sheet functions read too. */
import type { ChoiceWord } from "../../tables/schema";

export const KINDS = [
  {
    value: "income",
    words: [
      "inkomst",
      "inkomsten",
      "ontvangst",
      "ontvangsten",
      "i",
      "o",
      "opbrengst",
      "opbrengsten",
      "baten",
      "baat",
      "b",
      "+",
      "subsidie",
      "subsidies",
      "in",
      "credit",
      "income",
      "revenue",
      "recette",
      "recettes",
      "bij",
    ],
  },
  {
    value: "expense",
    words: [
      "uitgave",
      "uitgaven",
      "kost",
      "kosten",
      "u",
      "lasten",
      "last",
      "l",
      "-",
      "uit",
      "debet",
      "expense",
      "expenses",
      "cost",
      "costs",
      "depense",
      "depenses",
      "af",
    ],
  },
] as const satisfies readonly ChoiceWord[];

export const STATUSES = [
  { value: "ontvangen", words: ["ontvangen", "betaald", "gestort", "uitbetaald"] },
  { value: "toegekend", words: ["toegekend", "goedgekeurd", "toegezegd", "beslist", "zeker", "vastgelegd"] },
  { value: "aangevraagd", words: ["aangevraagd", "ingediend", "in aanvraag", "gevraagd", "aanvraag"] },
  { value: "mogelijk", words: ["mogelijk", "te onderzoeken", "onzeker", "optie", "idee"] },
] as const satisfies readonly ChoiceWord[];
