/** The help of WIJKSALDO. */
import type { wijksaldo } from "../wijksaldo";
import type { FunctionHelp } from "./function-help";
import { bedragen, kansen, scenario, soorten } from "./shared-parameters";

export const wijksaldoHelp: FunctionHelp<typeof wijksaldo> = {
  description: {
    nl: "Inkomsten min uitgaven in euro, in een scenario.",
    en: "Income minus expenses in euro, in a scenario.",
  },
  parameters: { soorten, bedragen, kansen, scenario },
  example: '=WIJKSALDO(B2:B20;C2:C20;D2:D20;"zeker")',
};
