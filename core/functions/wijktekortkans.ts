/** WIJKTEKORTKANS: how likely it is that the income does not cover the expenses. */
import { deficitChance, simulateBalances } from "../budget/risk";
import { readNumber } from "./arguments-numbers";
import { drawsParameter, readRiskLines, riskParameters } from "./budget-lines";
import type { FunctionSpec } from "./function-spec";

export const wijktekortkans = {
  name: "WIJKTEKORTKANS",
  parameters: [...riskParameters, drawsParameter],
  result: "value",
  compute([soorten, laag, verwacht, hoog, kansen, trekkingen]) {
    const lines = readRiskLines(soorten, laag, verwacht, hoog, kansen);
    return deficitChance(simulateBalances(lines, readNumber(trekkingen, drawsParameter)));
  },
} as const satisfies FunctionSpec;
