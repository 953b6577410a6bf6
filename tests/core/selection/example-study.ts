/** A small workbook to choose from: four wijken, three criteria, a gap, a suppressed figure and a bound. */
import { readStudy } from "../../../core/selection/read-study";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

export const criteriaRows: CellValue[][] = [
  ["Criterium", "Eenheid", "Richting", "Gewicht", "Slechtste", "Beste", "Ondergrens", "Bovengrens", "Bron", "Jaar"],
  ["Gas", "kWh", "hoog", 20, 10000, 20000, "", "", "Fluvius", 2021],
  ["Inkomen", "€", "laag", 30, 34000, 22000, "", "", "Statbel", 2019],
  ["Woningen", "", "hoog", 50, 0, 400, 60, "", "", ""],
];

export const candidateRows: CellValue[][] = [
  ["Wijk", "Gemeente", "Sectorcodes", "Gas", "Inkomen", "Woningen"],
  ["Kolderbos", "Genk", "71016A20-", 10480, 24432, 265],
  ["Termien", "Genk", "71016A51-", 13319, -99997, 300],
  ["Brethei", "Genk", "71016A04-", 18742, 31000, ""],
  ["Gehucht", "As", "71002B012", 19000, 22000, 20],
];

export function exampleSnapshot(
  criteria: CellValue[][] = criteriaRows,
  candidates: CellValue[][] = candidateRows,
  others: [string, CellValue[][]][] = [],
): Snapshot {
  const sheets: [string, CellValue[][]][] = [["Criteria", criteria], ["Kandidaatwijken", candidates], ...others];
  return makeSnapshot(sheets.map(([name, rows]) => makeBlock(name, rows)));
}

/** A row with another value in one of its cells. */
export function withCell(row: CellValue[], column: number, value: CellValue): CellValue[] {
  return row.map((cell, index) => (index === column ? value : cell));
}

export function exampleStudy(snapshot: Snapshot = exampleSnapshot()) {
  const { study, findings } = readStudy(snapshot);
  if (!study) throw new Error(`no study: ${findings.map(({ text }) => text.key).join(", ")}`);
  return study;
}
