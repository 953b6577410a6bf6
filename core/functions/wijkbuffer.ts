/** WIJKBUFFER: the reserve with which the budget closes with a chosen certainty. */
import { reserveFor, simulateBalances } from "../budget/risk";
import { readNumber } from "./arguments-numbers";
import { drawsParameter, readRiskLines, riskParameters } from "./budget-lines";
import type { FunctionSpec } from "./function-spec";
import { numberParameter } from "./number-parameter";
import { finiteCell } from "./results";

const certaintyParameter = numberParameter(
  "zekerheid",
  { nl: "Hoe zeker de begroting moet sluiten", en: "How certain the budget must be to close" },
  { fallback: 0.8, min: 0, max: 1 },
);

export const wijkbuffer: FunctionSpec = {
  name: "WIJKBUFFER",
  description: {
    nl: "De reserve in euro waarmee de begroting met die zekerheid sluit: 0 of meer.",
    en: "The reserve in euro with which the budget closes with that certainty: 0 or more.",
  },
  parameters: [...riskParameters, certaintyParameter, drawsParameter],
  result: "value",
  example: "=WIJKBUFFER(B2:B20;C2:C20;D2:D20;E2:E20;F2:F20;0,8)",
  source: "Malcolm, Roseboom, Clark & Fazar 1959 (beta-PERT); Hammersley & Morton 1956 (antithetic draws)",
  compute([soorten, laag, verwacht, hoog, kansen, zekerheid, trekkingen]) {
    const lines = readRiskLines(soorten, laag, verwacht, hoog, kansen);
    const certainty = readNumber(zekerheid, certaintyParameter);
    return finiteCell(reserveFor(simulateBalances(lines, readNumber(trekkingen, drawsParameter)), certainty));
  },
};
