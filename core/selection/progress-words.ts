/** Words of how far the three steps of the choice of wijk are. */
import { texts } from "../texts/text";

export const words = texts("selection.progress", {
  candidates: { nl: "{count} {count|wijk|wijken}", en: "{count} {count|neighbourhood|neighbourhoods}" },
  filled: { nl: "{filled:share} van de cijfers ingevuld", en: "{filled:share} of the figures filled in" },
  criteria: { nl: "{count} {count|criterium|criteria}", en: "{count} {count|criterion|criteria}" },
  themes: { nl: "{count} {count|thema|thema’s}", en: "{count} {count|theme|themes}" },
  noRanking: { nl: "Nog te weinig om te rangschikken", en: "Too little to rank yet" },

  nextCandidates: { nl: "vul kandidaatwijken in", en: "fill in candidate neighbourhoods" },
  nextGaps: { nl: "vul {count} lege {count|cel|cellen} aan", en: "fill in {count} empty {count|cell|cells}" },
  nextCriteria: { nl: "kies criteria en gewichten", en: "choose criteria and weights" },
  nextWeights: { nl: "bepaal de gewichten", en: "set the weights" },
  nextWrite: { nl: "schrijf de rangorde naar een blad", en: "write the ranking to a sheet" },
});
