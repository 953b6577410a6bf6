/** The help of WIJKTEKORTKANS. */
import type { wijktekortkans } from "../wijktekortkans";
import type { FunctionHelp } from "./function-help";
import { hoog, kansen, laag, soorten, trekkingen, verwacht } from "./shared-parameters";

export const wijktekortkansHelp: FunctionHelp<typeof wijktekortkans> = {
  description: {
    nl: "De kans (0 tot 1) dat de inkomsten de uitgaven niet dekken.",
    en: "The probability (0 to 1) that the income does not cover the expenses.",
  },
  parameters: { soorten, laag, verwacht, hoog, kansen, trekkingen },
  example: "=WIJKTEKORTKANS(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20)",
  source: "Malcolm, Roseboom, Clark & Fazar 1959 (beta-PERT); Hammersley & Morton 1956 (antithetic draws)",
};
