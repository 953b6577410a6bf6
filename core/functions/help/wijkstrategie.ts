/** The help of WIJKSTRATEGIE. */
import type { wijkstrategie } from "../wijkstrategie";
import type { FunctionHelp } from "./function-help";
import { belang, invloed, optionalPositie } from "./shared-parameters";

export const wijkstrategieHelp: FunctionHelp<typeof wijkstrategie> = {
  description: {
    nl: "Zegt hoe u met elke belanghebbende omgaat: nauw betrekken, tevreden houden, informeren of opvolgen.",
    en: "Tells how to deal with each stakeholder: nauw betrekken (manage closely), tevreden houden (keep satisfied), informeren (keep informed) or opvolgen (monitor).",
  },
  parameters: { invloed, belang, positie: optionalPositie },
  example: "=WIJKSTRATEGIE(B2:B15;C2:C15;D2:D15)",
  source: "Mendelow 1981",
};
