/** WIJKTEKORT: the money that is missing. */
import { fundingGap, totals } from "../budget/balance";
import {
  bedragenParameter,
  kansenParameter,
  readMoneyLines,
  readScenario,
  scenarioParameter,
  soortenParameter,
} from "./budget-lines";
import type { FunctionSpec } from "./function-spec";
import { finiteCell } from "./results";

export const wijktekort = {
  name: "WIJKTEKORT",
  parameters: [soortenParameter, bedragenParameter, kansenParameter, scenarioParameter],
  result: "value",
  compute([soorten, bedragen, kansen, scenario]) {
    const lines = readMoneyLines(soorten, bedragen, kansen).map(({ line }) => line);
    return finiteCell(fundingGap(totals(lines, readScenario(scenario)).balance));
  },
} as const satisfies FunctionSpec;
