/** The help of WIJKPRIORITEIT. */
import type { wijkprioriteit } from "../wijkprioriteit";
import type { FunctionHelp } from "./function-help";
import { belang, invloed, optionalPositie } from "./shared-parameters";

export const wijkprioriteitHelp: FunctionHelp<typeof wijkprioriteit> = {
  description: {
    nl: "Zegt bij welke belanghebbende werk het meest oplevert: 0 tot 100. Een eigen maat van Wijkwerf.",
    en: "Tells with which stakeholder work brings most: 0 to 100. A measure of Wijkwerf's own.",
  },
  parameters: {
    invloed,
    belang,
    positie: optionalPositie,
    gewenst: {
      nl: "Per rij de positie waarop u hoopt, zoals positie. Ontbreekt: volger, of de positie van nu als die hoger is.",
      en: "For each row the position you hope for, written as positie. Missing: volger, or today's position where that is higher.",
    },
  },
  example: "=WIJKPRIORITEIT(B2:B15;C2:C15;D2:D15;E2:E15)",
};
