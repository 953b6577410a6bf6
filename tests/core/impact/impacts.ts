/** Workbooks with key figures and a budget for tests: Kolderbos with its published figures; saving and cost invented. */
import { type BudgetView, firstView } from "../../../core/budget/budget-view";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";

export const HEADER: CellValue[] = ["Sleutel", "Laag", "Midden", "Hoog", "Bron", "Jaar", "Keuze"];

export const KOLDERBOS: CellValue[][] = [
  ["woningen", 265, 265, 265, "Genk", 2014, ""],
  ["deelname", 0.16, 0.223, 0.27, "Genk", 2014, ""],
  ["investering", 4000, 4576, 7000, "Genk", 2014, ""],
  ["verbruik", 11_800, 15_100, 22_500, "Fluvius", 2024, ""],
  ["besparing", 0.2, 0.35, 0.6, "verzonnen", "", ""],
  ["emissiefactor", 0.182, 0.182, 0.202, "DESNZ", 2024, ""],
  ["maatregelen", 1, 2, 3, "voorstel", "", ""],
  ["wooneenheden", 5440, 5440, 5440, "Berlaar", "", ""],
  ["levensduur", 20, 30, 30, "EU 244/2012", 2012, ""],
  ["rentevoet", 0.03, 0.03, 0.05, "EU 244/2012", 2012, ""],
  ["hefboomdoel", 20, 20, 20, "ELENA", "", ""],
];

export const BUDGET: CellValue[][] = [
  ["Omschrijving", "Soort", "Bedrag", "Status"],
  ["Energiecoach", "uitgave", 60_000, ""],
  ["Subsidie LEKP", "inkomst", 22_000, "toegekend"],
  ["Eigen middelen van de gemeente", "inkomst", 38_000, "toegekend"],
];

export function workbook(
  rows: CellValue[][] = KOLDERBOS,
  budget: CellValue[][] | undefined = BUDGET,
  more: Record<string, CellValue[][]> = {},
): Snapshot {
  return makeSnapshot([
    makeBlock("Kengetallen", [HEADER, ...rows]),
    ...(budget && budget.length > 0 ? [makeBlock("Begroting", budget)] : []),
    ...Object.entries(more).map(([name, cells]) => makeBlock(name, cells)),
  ]);
}

/** With what is certain, and VAT as it is shown at first. */
export const CERTAIN: BudgetView = { ...firstView, scenario: "certain" };

/** Kolderbos with one row replaced by its key. */
export function withRow(row: CellValue[]): CellValue[][] {
  return KOLDERBOS.map((one) => (one[0] === row[0] ? row : one));
}
