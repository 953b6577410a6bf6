/** What a plan does, for the screen that asks the user to agree. */
import { type CellPlace, cellKey, overlap, type Place } from "./address";
import { placeOf, writtenCells } from "./apply";
import { newFormula, sameFormula } from "./formula";
import type { NewValue, Overwrite, Plan } from "./plan";

/** A filled cell that changes: in what it shows, its formula, or its kind (a number that stood there as a text). */
export interface ChangedCell extends Overwrite {
  after: Exclude<NewValue, null>;
  /** A formula of the plan beside or above it will fill the cell. */
  spilled: boolean;
}

export interface PlanPreview {
  newSheets: string[];
  /** That a sheet goes says enough about its cells: they are counted nowhere. */
  removedSheets: string[];
  /** Sheets that exist and get new content, with how many cells do: a whole table may be written for one of its rows. */
  writes: { sheet: string; cells: number }[];
  /** Sheets of the user's own whose table gets new columns, with the headers of those. */
  newColumns: { sheet: string; headers: string[] }[];
  /** Sheets on which formulas are written again as they are, with how many. */
  again: { sheet: string; cells: number }[];
  /** Filled cells that change. */
  overwrites: ChangedCell[];
  /** Cells of sheets that exist whose number format is set. */
  formats: (Place & { numberFormat: string })[];
  charts: number;
  /** Sheets that get a picture. */
  pictures: string[];
  tables: string[];
  /** Sheets of which the printed page is set, where the program can. */
  pages: string[];
}

/** The plan as the user sees it. A cell that stays as it is (value, kind and formula) is not mentioned. */
export function preview(plan: Plan): PlanPreview {
  const written = writtenCells(plan);
  const created = new Set(plan.createsSheets);
  const removedSheets = plan.changes.flatMap((change) => (change.kind === "deleteSheet" ? [change.sheet] : []));
  const present = (sheet: string) => !created.has(sheet) && !removedSheets.includes(sheet);
  const standing = plan.overwrites.map((cell) => ({
    ...cell,
    after: written.get(cellKey(cell)) ?? "",
    spilled: isSpilledInto(plan, cell),
  }));
  return {
    newSheets: [...plan.createsSheets],
    removedSheets,
    writes: countWrites(plan, present, standing),
    newColumns: newColumnsOf(plan, present),
    again: countAgain(plan),
    overwrites: standing.filter((cell) => !removedSheets.includes(cell.sheet) && changes(cell)),
    formats: plan.changes.flatMap((change) =>
      change.kind === "format" && change.format.numberFormat !== undefined && present(change.sheet)
        ? [{ ...placeOf(change), numberFormat: change.format.numberFormat }]
        : [],
    ),
    charts: plan.changes.filter((change) => change.kind === "chart").length,
    pictures: plan.changes.flatMap((change) => (change.kind === "picture" ? [change.sheet] : [])),
    pages: plan.changes.flatMap((change) => (change.kind === "pageSetup" ? [change.sheet] : [])),
    tables: plan.changes.flatMap((change) => (change.kind === "createTable" ? [change.name] : [])),
  };
}

/** Cells that get what they hold, and empty ones that stay empty, are not filled. */
function countWrites(
  plan: Plan,
  present: (sheet: string) => boolean,
  standing: readonly ChangedCell[],
): PlanPreview["writes"] {
  const filled = new Map(standing.map((cell) => [cellKey(cell), changes(cell)]));
  const counts = new Map<string, number>();
  for (const change of plan.changes) {
    if (change.kind !== "write" || !present(change.sheet)) continue;
    const { sheet } = change;
    let cells = 0;
    change.values.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value === null) return;
        const known = filled.get(cellKey({ sheet, row: change.row + i, column: change.column + j }));
        if (known ?? value !== "") cells++;
      });
    });
    if (cells > 0) counts.set(sheet, (counts.get(sheet) ?? 0) + cells);
  }
  return [...counts].map(([sheet, cells]) => ({ sheet, cells }));
}

function countAgain(plan: Plan): PlanPreview["again"] {
  const counts = new Map<string, number>();
  for (const change of plan.changes) {
    if (change.kind !== "write" || !change.again) continue;
    counts.set(change.sheet, (counts.get(change.sheet) ?? 0) + change.values.flat().length);
  }
  return [...counts].map(([sheet, cells]) => ({ sheet, cells }));
}

/** The headers of the columns that tables of the user's own get, by their sheet. */
function newColumnsOf(plan: Plan, present: (sheet: string) => boolean): PlanPreview["newColumns"] {
  const columns = new Map<string, string[]>();
  for (const change of plan.changes) {
    if (change.kind !== "write" || !change.newColumn || !present(change.sheet)) continue;
    columns.set(change.sheet, [...(columns.get(change.sheet) ?? []), String(change.values[0]?.[0] ?? "")]);
  }
  return [...columns].map(([sheet, headers]) => ({ sheet, headers }));
}

function changes({ before, formula, after }: ChangedCell): boolean {
  const formulaAfter = newFormula(after);
  if (formula || formulaAfter !== "") return !sameFormula(formula ?? "", formulaAfter);
  return before !== after;
}

/** The formula itself stands in the first cell. */
function isSpilledInto({ spills = [] }: Plan, { sheet, row, column }: CellPlace): boolean {
  return spills.some(
    (place) =>
      place.sheet === sheet &&
      overlap(place, { row, column, rows: 1, columns: 1 }) &&
      !(row === place.row && column === place.column),
  );
}
