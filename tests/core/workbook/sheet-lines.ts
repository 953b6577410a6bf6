/** What a plan writes on a sheet, line by line; a formula as one text with ";" between its arguments. */
import type { Plan } from "../../../core/workbook/plan";
import type { CellValue } from "../../../core/workbook/snapshot";

export function sheetLines(plan: Plan | undefined, sheet: string): CellValue[][] {
  const lines: CellValue[][] = [];
  for (const change of plan?.changes ?? []) {
    if (change.kind !== "write" || change.sheet !== sheet) continue;
    change.values.forEach((values, index) => {
      const line = lines[change.row + index] ?? [];
      values.forEach((value, column) => {
        if (value === null) return;
        line[change.column + column] = typeof value === "object" ? value.formula.join(";") : value;
      });
      lines[change.row + index] = line;
    });
  }
  return Array.from(lines, (line) => line ?? []);
}

/** The lines from the one that begins with this text up to the next that begins with nothing. */
export function sectionOf(lines: readonly CellValue[][], title: string): CellValue[][] {
  const from = lines.findIndex(([first]) => first === title);
  if (from < 0) return [];
  const length = lines.slice(from).findIndex(([first]) => (first ?? "") === "");
  return lines.slice(from, length < 0 ? undefined : from + length);
}
