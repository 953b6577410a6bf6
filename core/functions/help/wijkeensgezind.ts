/** The help of WIJKEENSGEZIND. */
import type { wijkeensgezind } from "../wijkeensgezind";
import type { FunctionHelp } from "./function-help";
import { rangordes } from "./shared-parameters";

export const wijkeensgezindHelp: FunctionHelp<typeof wijkeensgezind> = {
  description: {
    nl: "Zegt hoe eensgezind mensen rangschikken (W van Kendall): 0 is niet, 1 is volledig.",
    en: "Tells how much people agree in their ranks (Kendall's W): 0 is not at all, 1 is fully.",
  },
  parameters: { rangordes },
  example: "=WIJKEENSGEZIND(B2:F13)",
  source: "Kendall & Babington Smith 1939; Siegel & Castellan 1988",
};
