/** What a plan does, counted for the screen that asks the user to agree. */
import type { CellPlace } from "./address";
import type { Plan } from "./plan";
import type { CellValue } from "./snapshot";

export interface PlanPreview {
  newSheets: string[];
  /** Sheets that exist and get new cells, with how many. */
  writes: { sheet: string; cells: number }[];
  /** Filled cells that get another content. */
  overwrites: (CellPlace & { before?: CellValue; after: string })[];
  charts: number;
  tables: string[];
}

/** The plan as the user sees it: what is new and what is overwritten. A cell that keeps its value is not mentioned. */
export function preview(plan: Plan): PlanPreview {
  const after = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const change of plan.changes) {
    if (change.kind !== "write") continue;
    change.values.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value === null) return;
        after.set(`${change.row + i},${change.column + j},${change.sheet}`, newText(value));
        counts.set(change.sheet, (counts.get(change.sheet) ?? 0) + 1);
      });
    });
  }
  return {
    newSheets: [...plan.createsSheets],
    writes: [...counts]
      .filter(([sheet]) => !plan.createsSheets.includes(sheet))
      .map(([sheet, cells]) => ({ sheet, cells })),
    overwrites: plan.overwrites
      .map((cell) => ({ ...cell, after: after.get(`${cell.row},${cell.column},${cell.sheet}`) ?? "" }))
      .filter((cell) => cell.before === undefined || String(cell.before) !== cell.after),
    charts: plan.changes.filter((change) => change.kind === "chart").length,
    tables: plan.changes.flatMap((change) => (change.kind === "createTable" ? [change.name] : [])),
  };
}

function newText(value: string | number | boolean | { formula: readonly string[] }): string {
  return typeof value === "object" ? value.formula.join(";") : String(value);
}
