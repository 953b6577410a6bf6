/** Words of the screens in steps/candidates. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.candidates", {
  figuresOpen: { nl: "Lees cijfers in", en: "Read figures" },

  known: { nl: "{share} bekend", en: "{share} known" },
  markGaps: {
    nl: "Zet “n.b.” in {count} lege {count|cel|cellen}",
    en: "Put “n.b.” in {count} empty {count|cell|cells}",
  },
  others: {
    nl: "Nog {count} {count|wijk staat|wijken staan} in het blad.",
    en: "{count} more {count|neighbourhood is|neighbourhoods are} in the sheet.",
  },
  firstGap: { nl: "Ga naar de eerste lege cel", en: "Go to the first empty cell" },
  fill: {
    nl: "Vul in het blad per wijk een rij in.",
    en: "Fill in a row per neighbourhood in the sheet.",
  },
});
