/** Which step a table belongs to. */
import type { StepName } from "../screen";

const STEPS: Readonly<Record<string, StepName>> = {
  Begroting: "budget",
  Financieringsbronnen: "budget",
  Kandidaatwijken: "candidates",
  Criteria: "criteria",
  Weging: "criteria",
  Paren: "criteria",
  Argumenten: "choice",
};

export function stepOfTable(table: string): StepName | undefined {
  return STEPS[table];
}
