/** The help of WIJKGEREED. */
import type { wijkgereed } from "../wijkgereed";
import type { FunctionHelp } from "./function-help";

export const wijkgereedHelp: FunctionHelp<typeof wijkgereed> = {
  description: {
    nl: "Zegt hoe ver u klaar bent, van 0 tot 1. Niet beantwoord telt als nee.",
    en: "Tells how ready you are, from 0 to 1. Not answered counts as no.",
  },
  parameters: {
    antwoorden: {
      nl: "Per rij ja, deels, nee of nvt (telt niet mee).",
      en: "For each row ja (yes), deels (partly), nee (no) or nvt (not applicable, does not count).",
    },
    gewichten: {
      nl: "Per rij hoe zwaar de vraag weegt. Weggelaten: allemaal even zwaar.",
      en: "For each row how much the question weighs. Left out: all the same.",
    },
  },
  example: "=WIJKGEREED(C2:C10;D2:D10)",
};
