/** The local spreadsheet as `npm run build` bundles it, and a way to lay a plan's cells out in it. */

import type { NewValue, Plan } from "../core/workbook/plan";
import type { Block } from "../core/workbook/snapshot";
import type { Spreadsheet } from "../local-hosts/spreadsheet/interface";

export async function openSpreadsheet(sheets: readonly string[]): Promise<Spreadsheet> {
  // Bundled by esbuild: Univer cannot be imported as it is.
  const { createSpreadsheet } = require("../dist-local/excel-host.cjs");
  return createSpreadsheet({ sheets, locale: "nl-BE" });
}

/** Puts the cells of a block where they stand. */
export function layOut(spreadsheet: Spreadsheet, block: Block): void {
  const values = block.values.map((line) => line.map((value) => (value === "" ? null : value)));
  spreadsheet.cells.write(sheetId(spreadsheet, block.sheet), block, values);
}

/** Carries out what a plan writes, as an adapter would; formats and charts are left aside. */
export async function write(spreadsheet: Spreadsheet, plan: Plan): Promise<void> {
  for (const change of plan.changes) {
    if (change.kind === "createSheet") spreadsheet.sheets.add(change.sheet);
    if (change.kind !== "write") continue;
    const { row, column, values } = change;
    const rect = { row, column, rows: values.length, columns: values[0]?.length ?? 0 };
    spreadsheet.cells.write(
      sheetId(spreadsheet, change.sheet),
      rect,
      values.map((line) => line.map(input)),
    );
  }
  await spreadsheet.settled();
}

export function sheetId(spreadsheet: Spreadsheet, name: string): string {
  const sheet = spreadsheet.sheets.list().find((one) => one.name === name);
  if (!sheet) throw new Error(`there is no sheet ${name}`);
  return sheet.id;
}

function input(value: NewValue) {
  if (value === null) return undefined;
  if (value === "") return null;
  return typeof value === "object" ? { formula: value.formula.join(",") } : value;
}
