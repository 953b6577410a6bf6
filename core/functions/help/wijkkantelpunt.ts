/** The help of WIJKKANTELPUNT. */
import type { wijkkantelpunt } from "../wijkkantelpunt";
import type { FunctionHelp } from "./function-help";
import { gewichten, richtingen, schaal, waarden } from "./shared-parameters";

export const wijkkantelpuntHelp: FunctionHelp<typeof wijkkantelpunt> = {
  description: {
    nl: "Geeft per criterium het laagste en hoogste gewicht (0 tot 1) waarbij de eerste wijk eerst blijft, en het rijnummer van de wijk die dan overneemt.",
    en: "Gives for each criterion the lowest and highest weight (0 to 1) at which the first neighbourhood stays first, and the row number of the one that takes over.",
  },
  parameters: { waarden, gewichten, richtingen, schaal },
  example: "=WIJKKANTELPUNT(B2:E13;B15:E15;B16:E16;B17:E18)",
  source: "Mareschal 1988; Triantaphyllou & Sanchez 1997",
};
