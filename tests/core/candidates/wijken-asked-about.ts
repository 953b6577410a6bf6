/** Workbooks for tests in which people are asked about wijken, of which two are compared. */
import type { CellValue } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

export const candidates = makeBlock("Kandidaatwijken", [
  ["Wijk", "Gasverbruik"],
  ["Kolderbos", 1],
  ["Termien-Klooster", 2],
]);
export const stakeholders = (...wijken: CellValue[]) =>
  makeBlock("Stakeholders", [
    ["Naam", "Categorie", "Wijk"],
    ...wijken.map((wijk, index) => [`actor ${index}`, "bestuur", wijk]),
  ]);
export const talks = (...wijken: CellValue[]) =>
  makeBlock("Interviews", [
    ["Stakeholder", "Datum", "Wijk"],
    ...wijken.map((wijk, index) => [`actor ${index}`, 46_000 + index, wijk]),
  ]);
export const statements = (...wijken: CellValue[]) =>
  makeBlock("Uitspraken", [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Wijk"],
    ...wijken.map((wijk, index) => [`actor ${index}`, "wens", "planning", "Eerst de netten.", wijk]),
  ]);

/** With slips of the pen and wijken elsewhere in each table. */
export const book = makeSnapshot([
  candidates,
  stakeholders("Kolderbos", "Kolderbosch", "hele gemeente", "", "Brethei"),
  talks("kolderbos ", "Brethei", "Brethei", "Termien-Kloster"),
  statements("Waterschei", "Termien-Klooster; Kolderbosch"),
]);
