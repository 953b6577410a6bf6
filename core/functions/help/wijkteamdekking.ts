/** The help of WIJKTEAMDEKKING. */
import type { wijkteamdekking } from "../wijkteamdekking";
import type { FunctionHelp } from "./function-help";
import { competenties } from "./shared-parameters";

export const wijkteamdekkingHelp: FunctionHelp<typeof wijkteamdekking> = {
  description: {
    nl: "Telt per expertise hoeveel van de gekozen mensen ze dekken.",
    en: "Counts for each expertise how many of the chosen people cover it.",
  },
  parameters: {
    competenties,
    selectie: {
      nl: "Per persoon ja, 1 of x voor wie gekozen is; nee, 0 of leeg voor wie niet. Weggelaten: iedereen.",
      en: "For each person ja, 1 or x when chosen; nee, 0 or empty when not. Left out: everybody.",
    },
  },
  example: "=WIJKTEAMDEKKING(B2:F9;H2:H9)",
};
