/** The help of WIJKBIJDRAGE. */
import type { wijkbijdrage } from "../wijkbijdrage";
import type { FunctionHelp } from "./function-help";
import { gewichten, richtingen, schaal, waarden } from "./shared-parameters";

export const wijkbijdrageHelp: FunctionHelp<typeof wijkbijdrage> = {
  description: {
    nl: "Toont hoeveel punten elk criterium bijdraagt; een rij telt op tot de score van de wijk (methode som).",
    en: "Shows how many points each criterion adds; a row adds up to the score of the neighbourhood (method som).",
  },
  parameters: { waarden, gewichten, richtingen, schaal },
  example: "=WIJKBIJDRAGE(B2:E13;B15:E15;B16:E16;B17:E18)",
  source: "Keeney & Raiffa 1976",
};
