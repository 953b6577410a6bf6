/** The help of WIJKCONSENSUS. */
import type { wijkconsensus } from "../wijkconsensus";
import type { FunctionHelp } from "./function-help";
import { rangordes } from "./shared-parameters";

export const wijkconsensusHelp: FunctionHelp<typeof wijkconsensus> = {
  description: {
    nl: "Geeft de rang van elke wijk voor de groep, uit de rangordes van elke persoon.",
    en: "Gives the rank of each neighbourhood for the group, from everybody's ranks.",
  },
  parameters: {
    rangordes,
    methode: {
      nl: "borda (standaard), copeland of kemeny (hoogstens 12 wijken).",
      en: "borda (the default), copeland or kemeny (at most 12 neighbourhoods).",
    },
  },
  example: '=WIJKCONSENSUS(B2:F13;"copeland")',
  source: "Borda 1784; Copeland 1951; Kemeny 1959",
};
