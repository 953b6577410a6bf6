/** What a plan puts in a cell, with numbers still numbers, so that they are shown in the user's notation. */
import type { CellPlace } from "../../core/workbook/address";
import type { Plan } from "../../core/workbook/plan";
import type { CellValue } from "../../core/workbook/snapshot";

/** Of several writings the last one counts; a formula is shown as its text. */
export function newValue(plan: Plan, { sheet, row, column }: CellPlace): CellValue {
  let value: CellValue = "";
  for (const change of plan.changes) {
    if (change.kind !== "write" || change.sheet !== sheet) continue;
    const found = change.values[row - change.row]?.[column - change.column];
    if (found !== undefined && found !== null) value = typeof found === "object" ? found.formula.join(";") : found;
  }
  return value;
}
