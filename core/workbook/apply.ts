/** The pure half of carrying out a plan: what to re-read, whether somebody changed it, and how to put it back. */
import { overlap, type Place, type Rect } from "./address";
import type { Change, Conflict, NewValue, Overwrite, Plan } from "./plan";
import type { CellValue } from "./snapshot";

/** What an adapter finds right before it writes, in the same batch. */
export interface FoundArea extends Place {
  values: CellValue[][];
  /** Per cell its formula, or its value where it has none. */
  formulas: CellValue[][];
  /** In the notation of Excel en-US. */
  numberFormats: string[][];
}

export interface Found {
  areas: FoundArea[];
  sheets: string[];
}

/** What an adapter must re-read before it writes: the cells to be written, and the sheets that are to go, whole. */
export interface Touched {
  areas: Place[];
  wholeSheets: string[];
}

export function touched(plan: Plan): Touched {
  const created = new Set(plan.createsSheets);
  const areas: Place[] = [];
  const wholeSheets: string[] = [];
  for (const change of plan.changes) {
    if (change.kind === "write" && !created.has(change.sheet)) areas.push(writtenArea(change));
    if (change.kind === "deleteSheet") wholeSheets.push(change.sheet);
  }
  return { areas, wholeSheets };
}

/** The rectangle that a write covers. */
export function writtenArea(change: Extract<Change, { kind: "write" }>): Place {
  return {
    sheet: change.sheet,
    row: change.row,
    column: change.column,
    rows: change.values.length,
    columns: change.values[0]?.length ?? 0,
  };
}

/**
 * The cells that differ from what the plan was made on. A cell that the plan leaves alone never conflicts; a cell that
 * the plan does not list must be empty. A sheet that the plan creates and that exists by now is a conflict in its A1.
 */
export function findConflicts(plan: Plan, found: Found): Conflict[] {
  const expected = new Map<string, Overwrite>();
  for (const cell of plan.overwrites) expected.set(cellKey(cell.sheet, cell.row, cell.column), cell);

  const conflicts: Conflict[] = [];
  for (const sheet of plan.createsSheets) {
    if (found.sheets.includes(sheet)) conflicts.push({ sheet, row: 0, column: 0, expected: "", found: sheet });
  }
  const seen = new Set<string>();
  for (const area of found.areas) {
    forEachCell(area, area.values, (row, column, value) => {
      const key = cellKey(area.sheet, row, column);
      if (seen.has(key) || accepted(plan, area.sheet, row, column) || leavesAlone(plan, area.sheet, row, column))
        return;
      seen.add(key);
      const known = expected.get(key);
      if (known && known.before === undefined) return;
      const before = known?.before ?? "";
      if (before !== value) conflicts.push({ sheet: area.sheet, row, column, expected: before, found: value });
    });
  }
  return conflicts;
}

/**
 * The plan that puts back what stood there: values, formulas and number formats of the cells that were overwritten, no
 * more sheets, tables, names and charts than before.
 */
export function inverse(plan: Plan, found: Found): Plan {
  const created = new Set(plan.createsSheets);
  const changes: Change[] = [];
  const overwrites: Overwrite[] = [];

  for (const change of [...plan.changes].reverse()) {
    if ("sheet" in change && created.has(change.sheet)) {
      if (change.kind === "createSheet") changes.push({ kind: "deleteSheet", sheet: change.sheet });
      else if (change.kind === "name") changes.push({ kind: "removeName", name: change.name });
      else if (change.kind === "write") addWrittenCells(overwrites, change);
      continue;
    }
    switch (change.kind) {
      case "write": {
        const area = found.areas.find((one) => contains(one, writtenArea(change)));
        if (area) changes.push(...putBack(change, area));
        addWrittenCells(overwrites, change);
        break;
      }
      case "createTable":
        changes.push({ kind: "removeTable", name: change.name });
        break;
      case "resizeTable":
        if (change.before) changes.push({ kind: "resizeTable", name: change.name, ...change.before });
        break;
      case "name":
      case "removeName":
        changes.push(
          change.before
            ? { kind: "name", name: change.name, ...change.before }
            : { kind: "removeName", name: change.name },
        );
        break;
      case "chart":
        changes.push({ kind: "removeChart", sheet: change.sheet, name: change.chart.name });
        break;
      case "validate":
        changes.push({ ...place(change), kind: "removeValidation" });
        break;
    }
  }
  return {
    title: { key: "plan.undo", values: plan.title.values ?? {} },
    changes,
    overwrites: lastOfEach(overwrites),
    createsSheets: [],
    ...(plan.spills && { accepts: plan.spills }),
  };
}

/** Writes the old values and formulas over the cells that the change wrote, and nothing over the cells between. */
function putBack(change: Extract<Change, { kind: "write" }>, area: FoundArea): Change[] {
  const top = change.row - area.row;
  const left = change.column - area.column;
  const values = change.values.map((line, i) =>
    line.map((value, j): NewValue => {
      if (value === null) return null;
      const before = area.formulas[top + i]?.[left + j] ?? "";
      return isFormula(before, area.values[top + i]?.[left + j]) ? { formula: [before] } : before;
    }),
  );
  const formats = change.values.map((line, i) =>
    line.map((value, j) => (value === null ? null : (area.numberFormats[top + i]?.[left + j] ?? "General"))),
  );
  const { sheet, row, column } = change;
  return [
    { kind: "numberFormats", sheet, row, column, formats },
    { kind: "write", sheet, row, column, values },
  ];
}

/** A text that begins with "=" is a formula only when the cell shows something else than that text. */
function isFormula(formula: CellValue, value: CellValue | undefined): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** Adds the cells that a change fills, with what they will hold; a formula's outcome is not known beforehand. */
function addWrittenCells(cells: Overwrite[], change: Extract<Change, { kind: "write" }>): void {
  change.values.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value === null) return;
      const cell = { sheet: change.sheet, row: change.row + i, column: change.column + j };
      if (typeof value === "object") cells.push(cell);
      else if (value !== "") cells.push({ ...cell, before: value });
    });
  });
}

/** Where two changes wrote the same cell, the later one counts; the list arrives latest first. */
function lastOfEach(cells: readonly Overwrite[]): Overwrite[] {
  const latest = new Map<string, Overwrite>();
  for (const cell of cells) {
    const key = cellKey(cell.sheet, cell.row, cell.column);
    if (!latest.has(key)) latest.set(key, cell);
  }
  return [...latest.values()];
}

function accepted({ accepts = [] }: Plan, sheet: string, row: number, column: number): boolean {
  const cell = { row, column, rows: 1, columns: 1 };
  return accepts.some((area) => area.sheet === sheet && overlap(area, cell));
}

function leavesAlone(plan: Plan, sheet: string, row: number, column: number): boolean {
  if (plan.changes.some((change) => change.kind === "deleteSheet" && change.sheet === sheet)) return false;
  return !plan.changes.some((change) => {
    if (change.kind !== "write" || change.sheet !== sheet) return false;
    const value = change.values[row - change.row]?.[column - change.column];
    return value !== undefined && value !== null;
  });
}

function forEachCell(
  area: Rect,
  values: CellValue[][],
  visit: (row: number, column: number, value: CellValue) => void,
): void {
  values.forEach((line, i) => {
    line.forEach((value, j) => {
      visit(area.row + i, area.column + j, value);
    });
  });
}

function contains(outer: Place, inner: Place): boolean {
  return (
    outer.sheet === inner.sheet &&
    overlap(outer, inner) &&
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

function place(from: Place): Place {
  return { sheet: from.sheet, row: from.row, column: from.column, rows: from.rows, columns: from.columns };
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${row},${column},${sheet}`;
}
