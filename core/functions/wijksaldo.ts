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

export const wijksaldo: FunctionSpec = {
  name: "WIJKSALDO",
  description: {
    nl: "Inkomsten min uitgaven in euro, in een scenario.",
    en: "Income minus expenses in euro, in a scenario.",
  },
  parameters: [soortenParameter, bedragenParameter, kansenParameter, scenarioParameter],
  result: "value",
  example: '=WIJKSALDO(B2:B20;C2:C20;D2:D20;"zeker")',
  compute([soorten, bedragen, kansen, scenario]) {
    const lines = readMoneyLines(soorten, bedragen, kansen).map(({ line }) => line);
    return finiteCell(totals(lines, readScenario(scenario)).balance);
  },
};
