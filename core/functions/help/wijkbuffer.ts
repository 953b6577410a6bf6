/** The help of WIJKBUFFER. */
import type { wijkbuffer } from "../wijkbuffer";
import type { FunctionHelp } from "./function-help";
import { hoog, kansen, laag, soorten, trekkingen, verwacht } from "./shared-parameters";

export const wijkbufferHelp: FunctionHelp<typeof wijkbuffer> = {
  description: {
    nl: "De reserve in euro waarmee de begroting met die zekerheid sluit: 0 of meer.",
    en: "The reserve in euro with which the budget closes with that certainty: 0 or more.",
  },
  parameters: {
    soorten,
    laag,
    verwacht,
    hoog,
    kansen,
    zekerheid: {
      meaning: { nl: "Hoe zeker de begroting moet sluiten", en: "How certain the budget must be to close" },
    },
    trekkingen,
  },
  example: "=WIJKBUFFER(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20;0,8)",
  source: "Malcolm, Roseboom, Clark & Fazar 1959 (beta-PERT); Hammersley & Morton 1956 (antithetic draws)",
};
