/** The help of WIJKHOUDING. */
import type { wijkhouding } from "../wijkhouding";
import type { FunctionHelp } from "./function-help";

export const wijkhoudingHelp: FunctionHelp<typeof wijkhouding> = {
  description: {
    nl: "De gemiddelde houding in de gesprekken over elke wijk, van -2 tot 2. Leeg waar er te weinig gesprekken zijn.",
    en: "The mean attitude in the conversations about each neighbourhood, from -2 to 2. Empty where there are too few.",
  },
  parameters: {
    wijken: { nl: "De namen van de wijken.", en: "The names of the neighbourhoods." },
    gesprekswijk: {
      nl: "Per gesprek de wijk waarover het ging.",
      en: "For each conversation the neighbourhood it was about.",
    },
    houding: {
      nl: "Per gesprek van -2 tot 2, of tegenstander, vermijder, afwachter, volger, partner.",
      en: "For each conversation from -2 to 2, or tegenstander, vermijder, afwachter, volger, partner.",
    },
    gewicht: {
      nl: "Per gesprek hoe zwaar het telt; leeg of 0 telt niet. Weggelaten: allemaal 1.",
      en: "For each conversation how much it counts; empty or 0 does not. Left out: all 1.",
    },
    minimum: {
      nl: "Hoeveel gesprekken er minstens moeten tellen. Standaard 2.",
      en: "How many conversations must count at least. The default is 2.",
    },
  },
  example: "=WIJKHOUDING(A2:A13;Interviews!C2:C40;Interviews!F2:F40;Interviews!G2:G40)",
};
