/** WIJKBUFFER: the reserve with which the budget closes with a chosen certainty. */
import { reserveFor, simulateBalances } from "../budget/risk";
import { readNumber } from "./arguments-numbers";
import { readDraws, readRiskLines, riskParameters, trekkingenParameter } from "./budget-lines";
import type { FunctionSpec } from "./function-spec";
import { finiteCell } from "./results";

const DEFAULT_CERTAINTY = 0.8;

export const wijkbuffer: FunctionSpec = {
  name: "WIJKBUFFER",
  description: {
    nl: "De reserve in euro waarmee de begroting met die zekerheid sluit: 0 of meer.",
    en: "The reserve in euro with which the budget closes with that certainty: 0 or more.",
  },
  parameters: [
    ...riskParameters,
    {
      name: "zekerheid",
      description: { nl: "Van 0 tot 1. Standaard 0,8.", en: "From 0 to 1. The default is 0.8." },
      shape: "value",
      optional: true,
    },
    trekkingenParameter,
  ],
  result: "value",
  example: "=WIJKBUFFER(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20;0,8)",
  source: "Malcolm, Roseboom, Clark & Fazar 1959 (beta-PERT); Hammersley & Morton 1956 (antithetic draws)",
  compute([soorten, laag, verwacht, hoog, kansen, zekerheid, trekkingen]) {
    const lines = readRiskLines(soorten, laag, verwacht, hoog, kansen);
    const certainty = readNumber(zekerheid, "zekerheid", { fallback: DEFAULT_CERTAINTY, min: 0, max: 1 });
    return finiteCell(reserveFor(simulateBalances(lines, readDraws(trekkingen)), certainty));
  },
};
