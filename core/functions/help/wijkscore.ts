/** The help of WIJKSCORE. */
import type { wijkscore } from "../wijkscore";
import type { FunctionHelp } from "./function-help";
import { gewichten, methode, richtingen, schaal, waarden } from "./shared-parameters";

export const wijkscoreHelp: FunctionHelp<typeof wijkscore> = {
  description: {
    nl: "Geeft elke wijk een score van 0 tot 100; 100 is best.",
    en: "Gives each neighbourhood a score from 0 to 100; 100 is best.",
  },
  parameters: { waarden, gewichten, richtingen, methode, schaal },
  example: '=WIJKSCORE(B2:E13;B15:E15;B16:E16;"som";B17:E18)',
  source:
    "Keeney & Raiffa 1976 (som); Miller & Starr 1969 (product); Hwang & Yoon 1981 (topsis); Brans & Vincke 1985 (promethee); Opricovic & Tzeng 2004 (vikor)",
};
