/** WIJKBUFFER: the reserve with which the budget closes with a chosen certainty. */
import { reserveFor, simulateBalances } from "../budget/risk";
import { readNumber } from "./arguments-numbers";
import { drawsParameter, readRiskLines, riskParameters } from "./budget-lines";
import type { FunctionSpec, NumberParameter } from "./function-spec";
import { finiteCell } from "./results";

const certaintyParameter = {
  name: "zekerheid",
  shape: "value",
  optional: true,
  number: { fallback: 0.8, min: 0, max: 1 },
} as const satisfies NumberParameter;

export const wijkbuffer = {
  name: "WIJKBUFFER",
  parameters: [...riskParameters, certaintyParameter, drawsParameter],
  result: "value",
  compute([soorten, laag, verwacht, hoog, kansen, zekerheid, trekkingen]) {
    const lines = readRiskLines(soorten, laag, verwacht, hoog, kansen);
    const certainty = readNumber(zekerheid, certaintyParameter);
    return finiteCell(reserveFor(simulateBalances(lines, readNumber(trekkingen, drawsParameter)), certainty));
  },
} as const satisfies FunctionSpec;
