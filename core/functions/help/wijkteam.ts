/** The help of WIJKTEAM. */
import type { wijkteam } from "../wijkteam";
import type { FunctionHelp } from "./function-help";
import { competenties } from "./shared-parameters";

export const wijkteamHelp: FunctionHelp<typeof wijkteam> = {
  description: {
    nl: "Geeft 1 voor wie in het kleinste team zit dat elke expertise dekt, en 0 voor de anderen. Bij gelijke grootte het goedkoopste.",
    en: "Gives 1 for who is in the smallest team that covers every expertise, and 0 for the others. Of equal size the cheapest.",
  },
  parameters: {
    competenties,
    vereist: {
      nl: "Hoeveel mensen elke expertise moeten dekken: één getal, of een per expertise. Leeg: 1.",
      en: "How many people must cover each expertise: one number, or one per expertise. Empty: 1.",
    },
    kosten: {
      nl: "Wat elke persoon kost. Leeg: iedereen evenveel.",
      en: "What each person costs. Empty: all the same.",
    },
  },
  example: "=WIJKTEAM(B2:F9;1;G2:G9)",
  source: "Beasley 1987 (set covering); Fulkerson, Nemhauser & Trotter 1974 (test cases)",
};
