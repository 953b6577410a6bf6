/** The help of WIJKKASSTROOM. */
import type { wijkkasstroom } from "../wijkkasstroom";
import type { FunctionHelp } from "./function-help";
import { bedragen, kansen, scenario, soorten } from "./shared-parameters";

export const wijkkasstroomHelp: FunctionHelp<typeof wijkkasstroom> = {
  description: {
    nl: "Per jaar: jaar, inkomsten, uitgaven, saldo en gecumuleerd saldo. Oudste jaar eerst.",
    en: "For each year: year, income, expenses, balance and cumulative balance. Oldest year first.",
  },
  parameters: {
    soorten,
    bedragen,
    jaren: { nl: "Per rij het jaar, zoals 2027.", en: "For each row the year, such as 2027." },
    kansen,
    scenario,
  },
  example: "=WIJKKASSTROOM(B2:B20;C2:C20;D2:D20;E2:E20)",
};
