/** What a plan makes of each new sheet: its cells, looks, tables and drop-downs, as data for a file. */
import type { Place, Rect } from "../../core/workbook/address";
import type { CellFormat, NewValue, Plan, Validation } from "../../core/workbook/plan";

export interface GridCell {
  value: NewValue;
  /** Of all formats that touch the cell, the later one first. */
  format: CellFormat;
}

export interface SheetGrid {
  name: string;
  /** By row and then by column, both from 0. */
  cells: Map<number, Map<number, GridCell>>;
  /** In characters, by column. */
  widths: Map<number, number>;
  frozen: { rows: number; columns: number };
  tables: ({ name: string } & Rect)[];
  validations: ({ validation: Validation } & Rect)[];
}

/** A name for cells, in the whole workbook. */
export interface GridName extends Place {
  name: string;
}

/** Carries out the kinds of change that a file can hold. Throws on another one, so that nothing is lost unseen. */
export function gridsOf(plan: Plan): { grids: SheetGrid[]; names: GridName[] } {
  const grids = new Map<string, SheetGrid>();
  const names: GridName[] = [];
  const gridOf = (sheet: string): SheetGrid => {
    const grid = grids.get(sheet);
    if (!grid) throw new Error(`The plan writes on ${sheet}, which it does not create.`);
    return grid;
  };
  for (const change of plan.changes) {
    if (change.kind === "createSheet") {
      const frozen = { rows: 0, columns: 0 };
      const none = { cells: new Map(), widths: new Map(), frozen, tables: [], validations: [] };
      grids.set(change.sheet, { name: change.sheet, ...none });
      continue;
    }
    if (change.kind === "show") continue;
    const grid = gridOf("sheet" in change ? change.sheet : "");
    if (change.kind === "write") {
      change.values.forEach((line, i) => {
        line.forEach((value, j) => {
          if (value !== null) cellOf(grid, change.row + i, change.column + j).value = value;
        });
      });
    } else if (change.kind === "format") {
      addFormat(grid, change, change.format);
    } else if (change.kind === "createTable") {
      grid.tables.push(change);
    } else if (change.kind === "validate") {
      grid.validations.push(change);
    } else if (change.kind === "freeze") {
      grid.frozen = change;
    } else if (change.kind === "name") {
      names.push(change);
    } else {
      throw new Error(`A file cannot hold a change of the kind ${change.kind}.`);
    }
  }
  return { grids: [...grids.values()], names };
}

function cellOf(grid: SheetGrid, row: number, column: number): GridCell {
  const line = grid.cells.get(row) ?? new Map<number, GridCell>();
  grid.cells.set(row, line);
  const cell = line.get(column) ?? { value: "", format: {} };
  line.set(column, cell);
  return cell;
}

function addFormat(grid: SheetGrid, rect: Rect, { width, ...format }: CellFormat): void {
  for (let column = rect.column; column < rect.column + rect.columns; column++) {
    if (width !== undefined) grid.widths.set(column, width);
    if (Object.keys(format).length === 0) continue;
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      const cell = cellOf(grid, row, column);
      cell.format = { ...cell.format, ...format };
    }
  }
}
