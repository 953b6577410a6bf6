/** The help of WIJKRANG. */
import type { wijkrang } from "../wijkrang";
import type { FunctionHelp } from "./function-help";
import { gewichten, methode, richtingen, schaal, waarden } from "./shared-parameters";

export const wijkrangHelp: FunctionHelp<typeof wijkrang> = {
  description: {
    nl: "Rangschikt de wijken: 1 is best, gelijke scores delen de beste rang.",
    en: "Ranks the neighbourhoods: 1 is best, equal scores share the best rank.",
  },
  parameters: { waarden, gewichten, richtingen, methode, schaal },
  example: '=WIJKRANG(B2:E13;B15:E15;B16:E16;"topsis")',
};
