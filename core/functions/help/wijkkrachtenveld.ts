/** The help of WIJKKRACHTENVELD. */
import type { wijkkrachtenveld } from "../wijkkrachtenveld";
import type { FunctionHelp } from "./function-help";
import { invloed, positie } from "./shared-parameters";

export const wijkkrachtenveldHelp: FunctionHelp<typeof wijkkrachtenveld> = {
  description: {
    nl: "De netto steun, gewogen naar invloed: -1 is iedereen tegen, 1 is iedereen voor.",
    en: "The net support, weighted by influence: -1 is everybody against, 1 is everybody in favour.",
  },
  parameters: { invloed, positie },
  example: "=WIJKKRACHTENVELD(B2:B15;D2:D15)",
  source: "Lewin 1951",
};
