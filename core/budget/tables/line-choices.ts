/** The words that a line of a budget chooses from; the sheet functions read the same ones. */
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

export const NATURES = [
  { value: "exploitatie", words: ["exploitatie", "e", "exploitatiebudget", "werking", "operationeel"] },
  { value: "investering", words: ["investering", "i", "investeringen", "investeringsbudget"] },
  { value: "financiering", words: ["financiering", "f", "financieringen", "andere", "liquiditeiten"] },
] as const satisfies readonly ChoiceWord[];
