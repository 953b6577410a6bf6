/** Words on the sheet Wijkselectie; they are written in Dutch. */
import { texts } from "../../texts/text";

export const words = texts("selectionSheets", {
  rank: { nl: "Rang", en: "Rank" },
  points: { nl: "Punten", en: "Points" },
  coverage: { nl: "Dekking", en: "Coverage" },
  wijk: { nl: "Wijk", en: "Neighbourhood" },
  broken: { nl: "Buiten de grenzen", en: "Outside the bounds" },
  remark: { nl: "Opmerking", en: "Remark" },

  criteria: { nl: "Criteria", en: "Criteria" },
  direction: { nl: "Richting", en: "Direction" },
  weight: { nl: "Gewicht", en: "Weight" },
  worst: { nl: "Slechtste", en: "Worst" },
  best: { nl: "Beste", en: "Best" },
  lower: { nl: "Ondergrens", en: "Lower bound" },
  upper: { nl: "Bovengrens", en: "Upper bound" },
  source: { nl: "Bron", en: "Source" },

  figures: { nl: "Cijfers", en: "Figures" },
  scaled: { nl: "Plaats tussen slechtste (0) en beste (1)", en: "Place between worst (0) and best (1)" },
  method: { nl: "Methode: {method}.", en: "Method: {method}." },
  methodAndSources: {
    nl: "Methode: {method}. De bron van elk cijfer staat in de rij Bron.",
    en: "Method: {method}. The source of each figure stands in the row Bron.",
  },

  andMore: { nl: " en nog ", en: " and " },
  shareFirst: { nl: " staan samen eerst met ", en: " more share first place with " },
  standsFirst: { nl: " staat eerst met ", en: " stands first with " },
  closing: { nl: " punten.", en: " points." },
});
