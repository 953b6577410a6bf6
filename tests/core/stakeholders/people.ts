/** Registers of stakeholders for tests, as rows on a sheet. */
import { planPeopleExample } from "../../../core/examples/people";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

export const HEADER = [
  "Naam",
  "Categorie",
  "Positie",
  "Invloed",
  "Belang",
  "Gewenste positie",
  "Verantwoordelijke",
  "Wijk",
];

export function register(rows: CellValue[][], header: CellValue[] = HEADER): Snapshot {
  return makeSnapshot([makeBlock("Stakeholders", [header, ...rows])]);
}

/** The example workbook of these steps, carried out. */
export const example = (): Snapshot => afterPlan(makeSnapshot([]), planPeopleExample(makeSnapshot([])));
