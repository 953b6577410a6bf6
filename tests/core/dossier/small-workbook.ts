/** Three wijken on two criteria, small enough to check by hand: Oost 86.7, Noord 66.7 and Zuid 16.7 points. */
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

const SHEETS: Readonly<Record<string, CellValue[][]>> = {
  Criteria: [
    ["Criterium", "Richting", "Gewicht", "Eenheid", "Bron", "Jaar"],
    ["Gas", "hoog", 2, "kWh", "Fluvius", 2023],
    ["Woningen", "hoog", 1, "aantal", "Statbel", 2022],
  ],
  Kandidaatwijken: [
    ["Wijk", "Gas", "Woningen"],
    ["Noord", 100, 10],
    ["Oost", 80, 30],
    ["Zuid", 0, 20],
  ],
};

/** With these sheets beside it, or instead; a sheet without rows goes. */
export function smallWorkbook(others: Readonly<Record<string, CellValue[][]>> = {}): Snapshot {
  const sheets = Object.entries({ ...SHEETS, ...others }).filter(([, rows]) => rows.length > 0);
  return makeSnapshot(sheets.map(([name, rows]) => makeBlock(name, rows)));
}

const CHOICE = ["Wijk", "Oordeel", "Motivering", "Voorwaarden", "Datum", "Beslist door"];
export const choice = (...rows: CellValue[][]): CellValue[][] => [CHOICE, ...rows];
export const chosen = (wijk: string, reason = "", conditions = ""): CellValue[] => [
  wijk,
  "kiezen",
  reason,
  conditions,
  46_300,
  "college",
];
export const reserve = (wijk: string): CellValue[] => [wijk, "reserve", "", "", 46_300, "college"];
