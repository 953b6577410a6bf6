/** The help of WIJKONDERLING. */
import type { wijkonderling } from "../wijkonderling";
import type { FunctionHelp } from "./function-help";

export const wijkonderlingHelp: FunctionHelp<typeof wijkonderling> = {
  description: {
    nl: "Per actor: invloed op de anderen, afhankelijkheid van de anderen en relatieve sterkte (1 is gemiddeld).",
    en: "For each actor: influence on the others, dependence on the others and relative strength (1 is the average).",
  },
  parameters: {
    sterkte: {
      nl: "Een rij en een kolom per actor: hoe sterk de rij de kolom beïnvloedt, van 0 tot 4. Leeg is 0.",
      en: "A row and a column per actor: how strongly the row influences the column, from 0 to 4. Empty is 0.",
    },
  },
  example: "=WIJKONDERLING(B2:G7)",
  source: "Godet 1991 (MACTOR)",
};
