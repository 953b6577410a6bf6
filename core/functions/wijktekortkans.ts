/** WIJKTEKORTKANS: how likely it is that the income does not cover the expenses. */
import { deficitChance, simulateBalances } from "../budget/risk";
import { readNumber } from "./arguments-numbers";
import { drawsParameter, readRiskLines, riskParameters } from "./budget-lines";
import type { FunctionSpec } from "./function-spec";

export const wijktekortkans: FunctionSpec = {
  name: "WIJKTEKORTKANS",
  description: {
    nl: "De kans (0 tot 1) dat de inkomsten de uitgaven niet dekken.",
    en: "The probability (0 to 1) that the income does not cover the expenses.",
  },
  parameters: [...riskParameters, drawsParameter],
  result: "value",
  example: "=WIJKTEKORTKANS(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20)",
  source: "Malcolm, Roseboom, Clark & Fazar 1959 (beta-PERT); Hammersley & Morton 1956 (antithetic draws)",
  compute([soorten, laag, verwacht, hoog, kansen, trekkingen]) {
    const lines = readRiskLines(soorten, laag, verwacht, hoog, kansen);
    return deficitChance(simulateBalances(lines, readNumber(trekkingen, drawsParameter)));
  },
};
