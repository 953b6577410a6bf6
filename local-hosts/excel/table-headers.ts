/** Header cells of a table: always text, never empty, never the same twice. */

import type { Rect, SheetId } from "../spreadsheet/interface";
import type { ExcelContext } from "./context";

/** Fills empty headers with Kolom1, Kolom2, ... and tells doubles apart with a number, as Excel does. */
export function repairHeaders({ spreadsheet }: ExcelContext, sheet: SheetId, table: Rect): void {
  const header = { ...table, rows: 1 };
  const { cells } = spreadsheet;
  const before = cells.texts(sheet, header)[0] ?? [];
  const values = cells.values(sheet, header)[0] ?? [];
  const base = spreadsheet.locale === "nl-BE" ? "Kolom" : "Column";
  const taken = new Set<string>();
  const after = before.map((title, i) => {
    const wanted = title === "" ? `${base}${i + 1}` : title;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
  if (after.some((title, i) => title !== values[i])) cells.write(sheet, header, [after]);
}

export const headersOf = ({ spreadsheet }: ExcelContext, sheet: SheetId, table: Rect): string[] =>
  spreadsheet.cells.texts(sheet, { ...table, rows: 1 })[0] ?? [];
