/** Example rows of the team and its agreements for the example workbook: made up, and they say so. */

import { planCreateTables, type TableContent } from "../tables/plan-create";
import { proposedAgreements } from "../team/proposed-topics";
import { afspraken } from "../team/tables/afspraken";
import { team } from "../team/tables/team";
import type { Plan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";

const MADE_UP = "Voorbeeld: verzonnen";

export const EXPERTISES: readonly string[] = ["Technisch", "Sociaal", "Communicatief", "Financieel"];

type Row = readonly [name: string, fte: number, cost: number, ...levels: (number | "")[]];

/** Costs of full time, in euro a year. */
const people: readonly Row[] = [
  ["projectleider klimaat", 0.5, 80_000, 1, 1, 2, 1],
  ["energieadviseur energiehuis", 0.4, 75_000, 3, 1, 1, 1],
  ["wijkwerker", 0.5, 62_000, "", 3, 2, ""],
  ["communicatie", 0.2, 66_000, "", 1, 3, ""],
  ["financiële dienst", 0.2, 72_000, "", "", "", 3],
  ["ingenieur openbaar domein", 0.3, 84_000, 2, "", "", 1],
  ["wijkvereniging", 0.1, 30_000, "", 2, 2, ""],
];

/** The content of the tables of the step Team & afspraken. */
export const teamExample: readonly TableContent[] = [
  {
    schema: team,
    openHeaders: EXPERTISES,
    rows: people.map(([name, fte, cost, ...open]) => ({ values: { name, role: MADE_UP, fte, cost }, open })),
  },
  { schema: afspraken, rows: proposedAgreements().map((values) => ({ values: { ...values } })) },
];

/** Makes the sheets of this step with their example rows; a sheet whose name is taken gets a number. */
export function planTeamExample(snapshot: Snapshot): Plan {
  return planCreateTables(snapshot, teamExample);
}
