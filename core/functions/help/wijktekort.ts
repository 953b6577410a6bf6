/** The help of WIJKTEKORT. */
import type { wijktekort } from "../wijktekort";
import type { FunctionHelp } from "./function-help";
import { bedragen, kansen, scenario, soorten } from "./shared-parameters";

export const wijktekortHelp: FunctionHelp<typeof wijktekort> = {
  description: {
    nl: "Het financieringstekort in euro, in een scenario: 0 of meer.",
    en: "The funding gap in euro, in a scenario: 0 or more.",
  },
  parameters: { soorten, bedragen, kansen, scenario },
  example: '=WIJKTEKORT(B2:B20;C2:C20;D2:D20;"zeker")',
};
