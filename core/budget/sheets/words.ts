/** Words on the sheets Begroting overzicht, Kasstroom and Financieringsmix; they are written in Dutch. */
import { texts } from "../../texts/text";

export const words = texts("budgetSheets", {
  certain: { nl: "Zeker", en: "Certain" },
  expected: { nl: "Verwacht", en: "Expected" },
  full: { nl: "Alles", en: "Everything" },

  number: { nl: "Nr", en: "No" },
  description: { nl: "Omschrijving", en: "Description" },
  kind: { nl: "Soort", en: "Kind" },
  amount: { nl: "Bedrag", en: "Amount" },
  chance: { nl: "Kans", en: "Chance" },
  year: { nl: "Jaar", en: "Year" },
  low: { nl: "Laag", en: "Low" },
  high: { nl: "Hoog", en: "High" },
  category: { nl: "Categorie", en: "Category" },
  nature: { nl: "Aard", en: "Nature" },
  funder: { nl: "Financier", en: "Funder" },
  status: { nl: "Status", en: "Status" },
  range: { nl: "Laag en hoog", en: "Low and high" },
  rangeAssumed: { nl: "aangenomen", en: "assumed" },
  rangeGiven: { nl: "uit uw blad", en: "from your sheet" },
  rangeNote: {
    nl: "Bij {count} {count|post|posten} gaf uw blad geen laag en hoog bedrag. Daar is een marge aangenomen; de kolom “Laag en hoog” zegt bij welke.",
    en: "For {count} {count|line|lines} your sheet gave no low and high amount. A margin was assumed there; the column “Laag en hoog” says for which.",
  },

  noCategory: { nl: "Zonder categorie", en: "Without a category" },
  noNature: { nl: "Zonder aard", en: "Without a nature" },
  byCategory: { nl: "Categorie (verwacht)", en: "Category (expected)" },
  byNature: { nl: "Aard (verwacht)", en: "Nature (expected)" },

  income: { nl: "Inkomsten", en: "Income" },
  expense: { nl: "Uitgaven", en: "Expenses" },
  balance: { nl: "Saldo", en: "Balance" },
  gap: { nl: "Tekort", en: "Gap" },
  own: { nl: "Eigen inbreng", en: "Own money" },
  cumulative: { nl: "Gecumuleerd saldo", en: "Cumulative balance" },

  risk: { nl: "Risico", en: "Risk" },
  deficitChance: { nl: "Kans op een tekort", en: "Chance of a gap" },
  reserve: { nl: "Reserve om 80 % zeker te zijn", en: "Reserve to be 80% sure" },
  endBalance: {
    nl: "Saldo in {times} van de 10 gevallen hoogstens",
    en: "Balance in {times} of 10 cases at most",
  },

  source: { nl: "Bron", en: "Source" },
  whyNotMore: { nl: "Waarom niet meer", en: "Why not more" },
  whatFor: { nl: "Waarvoor", en: "What for" },
  checkedOn: { nl: "Nagekeken op", en: "Checked on" },

  amountsFrom: { nl: "Bedragen uit het blad {sheets}.", en: "Amounts from the sheet {sheets}." },

  asInSheet: { nl: "Zoals in het blad", en: "As in the sheet" },
  ifSo: { nl: "Als dit gebeurt", en: "If this happens" },
  difference: { nl: "Verschil", en: "Difference" },
  cashAtEnd: { nl: "Kas op het einde van", en: "Cash at the end of" },
});
