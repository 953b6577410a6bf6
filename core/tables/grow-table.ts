/** Adds rows below and columns beside a table that stands in the user's workbook, and lets the table grow along. */
import { foldWord } from "../cells/words";
import { contains, type Place } from "../workbook/address";
import type { PlanBuilder } from "../workbook/plan-builder";
import { objectName } from "../workbook/plan-read";
import { formulaKey, type Snapshot, type TableInfo, valueAt } from "../workbook/snapshot";
import { isFilled } from "./cell-text";
import { linkName } from "./locate";
import type { TableShape } from "./shape";

/** The text of a cell of the table's sheet. */
export function cellText(shape: TableShape, row: number, column: number): string {
  const { block } = shape;
  return String(block.values[row - block.row]?.[column - block.column] ?? "").trim();
}

export interface FreeRows {
  /** The last row that is in use: of the table itself, or else the one that was handed out last. */
  readonly last: number;
  /** Hands out a free row. */
  take(): number;
}

/**
 * The free rows of a table, from the top: below everything under the header, totals, notes and formulas that show
 * nothing included. What stands below an Excel table or a named range, outside of it, is passed over as well.
 */
export function freeRows(snapshot: Snapshot, shape: TableShape): FreeRows {
  const { sheet } = shape.block;
  const isTaken = (row: number) => shape.columns.some(({ column }) => isFilled(valueAt(snapshot, sheet, row, column)));
  const filled = shape.setAside.filter(({ reason }) => reason !== "blank").map(({ row }) => row);
  let last = Math.max(shape.headerRow + shape.headerRows - 1, ...shape.dataRows, ...filled, ...formulaRows(shape));
  return {
    get last() {
      return last;
    },
    take() {
      do last++;
      while (isTaken(last));
      return last;
    },
  };
}

/** Rows that look empty and hold a formula in a column of the table. */
function formulaRows({ block, setAside, columns }: TableShape): number[] {
  const blank = setAside.filter(({ reason }) => reason === "blank").map(({ row }) => row);
  return blank.filter((row) => columns.some(({ column }) => block.formulas?.[formulaKey(row, column)] !== undefined));
}

/** The column of each header: the one that has it, or a new one right of the last, whose header is written. */
export function placeColumns(plan: PlanBuilder, shape: TableShape, headers: readonly string[]): number[] {
  const present = new Map(shape.columns.map(({ header, column }) => [foldWord(header), column]));
  const row = shape.headerRow + shape.headerRows - shape.unitRows - 1;
  let right = Math.max(...[...shape.columns, ...shape.doubled].map(({ column }) => column));
  return headers.map((header) => {
    const known = present.get(foldWord(header));
    if (known !== undefined) return known;
    right++;
    plan.write(shape.block.sheet, row, right, [[header]], "newColumn");
    return right;
  });
}

/** Lets the table, or the name of the user's own range, reach to this last row and column; it never shrinks. */
export function growTable(
  plan: PlanBuilder,
  snapshot: Snapshot,
  name: string,
  shape: TableShape,
  last: { row: number; column: number },
): void {
  const called = (one: Place & { name: string }, wanted: string) =>
    one.sheet === shape.block.sheet && objectName(one.name).toLowerCase() === objectName(wanted).toLowerCase();
  const larger = (one: Place): Place | undefined => {
    const rows = Math.max(one.rows, last.row + 1 - one.row);
    const columns = Math.max(one.columns, last.column + 1 - one.column);
    const { sheet, row, column } = one;
    return rows === one.rows && columns === one.columns ? undefined : { sheet, row, column, rows, columns };
  };
  const table = snapshot.tables.find((one) => called(one, name)) ?? tableAround(snapshot, shape);
  const tablePlace = table && larger(table);
  if (table && tablePlace) plan.add({ kind: "resizeTable", name: table.name, ...tablePlace });
  for (const named of snapshot.names.filter((one) => called(one, name) || called(one, linkName(name)))) {
    const place = larger(named);
    if (place) plan.add({ kind: "name", name: named.name, ...place });
  }
}

/** The Excel table of another name that holds the header: a table of the user's own, linked. */
function tableAround({ tables }: Snapshot, { block, headerRow, columns }: TableShape): TableInfo | undefined {
  const { sheet } = block;
  return tables.find((table) =>
    columns.every(({ column }) => contains(table, { sheet, row: headerRow, column, rows: 1, columns: 1 })),
  );
}
