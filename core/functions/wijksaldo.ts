/** WIJKSALDO: income minus expenses. */
import { totals } from "../budget/balance";
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

export const wijksaldo = {
  name: "WIJKSALDO",
  parameters: [soortenParameter, bedragenParameter, kansenParameter, scenarioParameter],
  result: "value",
  compute([soorten, bedragen, kansen, scenario]) {
    const lines = readMoneyLines(soorten, bedragen, kansen).map(({ line }) => line);
    return finiteCell(totals(lines, readScenario(scenario)).balance);
  },
} as const satisfies FunctionSpec;
