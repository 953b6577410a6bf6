/** The help of WIJKPROMETHEE. */
import type { wijkpromethee } from "../wijkpromethee";
import type { FunctionHelp } from "./function-help";
import { gewichten, richtingen, waarden } from "./shared-parameters";

export const wijkprometheeHelp: FunctionHelp<typeof wijkpromethee> = {
  description: {
    nl: "Vergelijkt elke wijk met elke andere: de nettostroom, van -1 tot 1.",
    en: "Compares each neighbourhood with every other: the net flow, from -1 to 1.",
  },
  parameters: {
    waarden,
    gewichten,
    richtingen,
    onverschilligheid: {
      nl: "Een verschil tot hier telt niet mee: één getal, of een per criterium.",
      en: "A difference up to this does not count: one number, or one per criterion.",
    },
    voorkeur: {
      nl: "Een verschil vanaf hier telt volledig: één getal, of een per criterium.",
      en: "A difference from this on counts fully: one number, or one per criterion.",
    },
  },
  example: "=WIJKPROMETHEE(B2:E13;B15:E15;B16:E16;B17:E17;B18:E18)",
  source: "Brans & Vincke 1985; Calders & Van Assche 2018",
};
