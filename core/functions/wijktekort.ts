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

export const wijktekort: FunctionSpec = {
  name: "WIJKTEKORT",
  description: {
    nl: "Het financieringstekort in euro, in een scenario: 0 of meer.",
    en: "The funding gap in euro, in a scenario: 0 or more.",
  },
  parameters: [soortenParameter, bedragenParameter, kansenParameter, scenarioParameter],
  result: "value",
  example: '=WIJKTEKORT(B2:B20;C2:C20;D2:D20;"zeker")',
  compute([soorten, bedragen, kansen, scenario]) {
    const lines = readMoneyLines(soorten, bedragen, kansen).map(({ line }) => line);
    return finiteCell(fundingGap(totals(lines, readScenario(scenario)).balance));
  },
};
