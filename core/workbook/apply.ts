/** The pure half of carrying out a plan: what to look at right before, and whether somebody changed it meanwhile. */
import { type CellPlace, cellKey, contains, overlap, type Place } from "./address";
import { formulaOf, holdsAlready, sameFormula } from "./formula";
import type { Change, ChartSpec, Conflict, NewValue, Overwrite, PageSetup, PictureSpec, Plan } from "./plan";
import type { CellValue } from "./snapshot";

/** What an adapter finds right before it writes, in the same batch. */
export interface FoundArea extends Place {
  values: CellValue[][];
  /** Per cell its formula, or its value where it has none. */
  formulas: CellValue[][];
  /** In the notation of Excel en-US. */
  numberFormats: string[][];
}

/** What was looked at; without what may be left out the way back lacks what they tell. */
export interface Found {
  areas: FoundArea[];
  sheets: string[];
  /** Of `Touched.formats`. */
  formats?: (Place & { numberFormats: string[][] })[];
  /** Of `Touched.widths`, one for each column, in characters. */
  widths?: { sheet: string; column: number; width: number }[];
  /** Of `Touched.charts`, as far as they exist. */
  charts?: { sheet: string; chart: ChartSpec }[];
  /** Of `Touched.pictures`, as far as they exist; null where a host cannot give back what a picture shows. */
  pictures?: { sheet: string; name: string; picture: PictureSpec | null }[];
  /** Of the sheets in `Touched.views`, whether lines are drawn between the cells. */
  gridlines?: { sheet: string; shown: boolean }[];
  /** Of the sheets in `Touched.pages`, how they are printed; a host that cannot tell leaves it out. */
  pages?: ({ sheet: string } & PageSetup)[];
}

/** What an adapter must re-read before it writes. */
export interface Touched {
  /** The cells to be written. */
  areas: Place[];
  /** The sheets that are to go, to be read as far as they are used. */
  wholeSheets: string[];
  /** Cells that get another number format and lie in none of `areas`. */
  formats: Place[];
  /** Columns that get another width. */
  widths: Place[];
  /** Charts that are replaced or removed. */
  charts: { sheet: string; name: string }[];
  /** Pictures that are replaced or removed. */
  pictures: { sheet: string; name: string }[];
  /** Sheets of which the gridlines change. */
  views: string[];
  /** Sheets of which the printed page changes. */
  pages: string[];
}

/**
 * What an adapter must remember before it writes, so that all can be put back. Sheets that the plan makes are not in
 * it: putting back removes them whole.
 */
export function touched(plan: Plan): Touched {
  const created = new Set(plan.createsSheets);
  const result: Touched = {
    areas: [],
    wholeSheets: [],
    formats: [],
    widths: [],
    charts: [],
    pictures: [],
    views: [],
    pages: [],
  };
  const formats: Place[] = [];
  for (const change of plan.changes) {
    if (!("sheet" in change) || created.has(change.sheet)) continue;
    if (change.kind === "write") result.areas.push(writtenArea(change));
    if (change.kind === "deleteSheet") result.wholeSheets.push(change.sheet);
    if (change.kind === "numberFormats") formats.push(formattedArea(change));
    if (change.kind === "format" && change.format.numberFormat !== undefined) formats.push(placeOf(change));
    if (change.kind === "format" && change.format.width !== undefined) result.widths.push(placeOf(change));
    if (change.kind === "clearFormats") formats.push(placeOf(change));
    if (change.kind === "gridlines" && !result.views.includes(change.sheet)) result.views.push(change.sheet);
    if (change.kind === "pageSetup" && !result.pages.includes(change.sheet)) result.pages.push(change.sheet);
    if (change.kind === "chart") result.charts.push({ sheet: change.sheet, name: change.chart.name });
    if (change.kind === "removeChart") result.charts.push({ sheet: change.sheet, name: change.name });
    if (change.kind === "picture") result.pictures.push({ sheet: change.sheet, name: change.picture.name });
    if (change.kind === "removePicture") result.pictures.push({ sheet: change.sheet, name: change.name });
  }
  result.formats = formats.filter((place) => !result.areas.some((area) => contains(area, place)));
  return result;
}

/** The rectangle that a write covers. */
export function writtenArea(change: Extract<Change, { kind: "write" }>): Place {
  const { sheet, row, column, values } = change;
  return { sheet, row, column, rows: values.length, columns: values[0]?.length ?? 0 };
}

/** The rectangle that number formats cell by cell cover. */
export function formattedArea(change: Extract<Change, { kind: "numberFormats" }>): Place {
  const { sheet, row, column, formats } = change;
  return { sheet, row, column, rows: formats.length, columns: formats[0]?.length ?? 0 };
}

/** Of a change or anything else that lies somewhere only where it lies. */
export function placeOf({ sheet, row, column, rows, columns }: Place): Place {
  return { sheet, row, column, rows, columns };
}

/**
 * The cells that differ from what the plan was made on. A cell that the plan leaves alone never conflicts, nor does one
 * that holds already what the plan would write; a cell that the plan does not list must be empty, without a formula. A
 * sheet that the plan creates and that exists by now is a conflict in its A1.
 */
export function findConflicts(plan: Plan, found: Found): Conflict[] {
  const expected = new Map(plan.overwrites.map((cell) => [cellKey(cell), cell]));
  const written = writtenCells(plan);
  const leaving = new Set(plan.changes.flatMap((one) => (one.kind === "deleteSheet" ? [one.sheet] : [])));
  const spilled = spilledInto(plan, found);

  const conflicts: Conflict[] = [];
  for (const sheet of plan.createsSheets) {
    if (found.sheets.includes(sheet)) conflicts.push({ sheet, row: 0, column: 0, expected: "", found: sheet });
  }
  const seen = new Set<string>();
  for (const area of found.areas) {
    forEachCell(area, (cell, value, formula) => {
      const key = cellKey(cell);
      const planned = written.get(key);
      const goes = leaving.has(cell.sheet);
      if (seen.has(key) || (planned === undefined && !goes)) return;
      seen.add(key);
      // What is empty is not lost when its sheet goes.
      if (goes ? value === "" && formula === "" : holdsAlready(planned ?? null, value, formula)) return;
      const known = expected.get(key);
      if (isAsKnown(known, value, formula) || (!known && formula === "" && spilled(cell))) return;
      const before = known?.formula || known?.before;
      conflicts.push({ ...cell, expected: before ?? "", found: formula || value });
    });
  }
  return conflicts;
}

/** Whether a cell holds what the plan knew of it. The outcome of a formula may change; the formula itself may not. */
function isAsKnown(known: Overwrite | undefined, value: CellValue, formula: string): boolean {
  if (!known) return value === "" && formula === "";
  if (known.formula) return sameFormula(known.formula, formula);
  if (known.formula === "" && formula !== "") return false;
  return known.before === undefined || known.before === value;
}

/** What the plan writes in each cell; of several writings the last counts. */
export function writtenCells(plan: Pick<Plan, "changes">): Map<string, Exclude<NewValue, null>> {
  const cells = new Map<string, Exclude<NewValue, null>>();
  for (const change of plan.changes) {
    if (change.kind !== "write") continue;
    change.values.forEach((line, i) => {
      line.forEach((value, j) => {
        const cell = { sheet: change.sheet, row: change.row + i, column: change.column + j };
        if (value !== null) cells.set(cellKey(cell), value);
      });
    });
  }
  return cells;
}

/** What a formula shows in place of its outcome when something stands where it would spill. */
export const SPILL_IS_BLOCKED: readonly string[] = ["#SPILL!", "#OVERLOOP!", "#REF!", "#VERW!"];

/**
 * Tells whether a cell is filled by a formula of an earlier plan. Where that formula is gone, or says that something is
 * in its way, what stands around it was typed.
 */
function spilledInto({ accepts = [] }: Plan, found: Found): (cell: CellPlace) => boolean {
  const spills = accepts.filter((area) => {
    const first = cellAt(found, area);
    return first && first.formula !== "" && !SPILL_IS_BLOCKED.includes(String(first.value).toUpperCase());
  });
  return (cell) => spills.some((area) => area.sheet === cell.sheet && overlap(area, { ...cell, rows: 1, columns: 1 }));
}

function cellAt(found: Found, { sheet, row, column }: CellPlace): { value: CellValue; formula: string } | undefined {
  const area = found.areas.find((one) => one.sheet === sheet && overlap(one, { row, column, rows: 1, columns: 1 }));
  if (!area) return undefined;
  const value = area.values[row - area.row]?.[column - area.column] ?? "";
  return { value, formula: formulaOf(area.formulas[row - area.row]?.[column - area.column], value) };
}

function forEachCell(area: FoundArea, visit: (cell: CellPlace, value: CellValue, formula: string) => void): void {
  const { sheet, row, column } = area;
  area.values.forEach((line, i) => {
    line.forEach((value, j) => {
      visit({ sheet, row: row + i, column: column + j }, value, formulaOf(area.formulas[i]?.[j], value));
    });
  });
}
