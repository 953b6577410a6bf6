/** Writes a report that was laid out: its cells, their looks, the charts, the pictures and the page. */
import type { Rect } from "./address";
import { writeOwnSheet } from "./own-sheet";
import { pageFor } from "./page-setup";
import type { CellFormat, ChartSpec, NewValue, PictureSpec } from "./plan";
import type { PlanBuilder } from "./plan-builder";
import { type BlockRole, isNumeric, LOOKS, numberFormatOf, type ValueRole } from "./report-roles";
import type { TablePlace } from "./report-table";
import { columnWidths, type ShownCell } from "./report-widths";
import type { Snapshot } from "./snapshot";

export interface Styled {
  rect: Rect;
  role: ValueRole | BlockRole;
}

/** A sheet as its blocks made it. */
export interface LaidOut {
  sheet: string;
  /** What an earlier result left there. */
  used?: Rect;
  /** Widths in characters that the columns begin with. */
  columns: readonly number[];
  rowHeight?: number;
  /** Cells from A1. */
  lines: NewValue[][];
  /** How many rows are taken, charts and gaps included. */
  rows: number;
  frozen: number;
  styles: Styled[];
  tables: TablePlace[];
  charts: Omit<ChartSpec, "widthInCharacters">[];
  pictures: Omit<PictureSpec, "widthInCharacters">[];
}

/** Over what stands on the sheet: what an earlier, larger result left is emptied and loses its looks. */
export function writeReport(plan: PlanBuilder, snapshot: Snapshot, laidOut: LaidOut): void {
  const { sheet, used, lines, rows, rowHeight, styles, tables, charts, pictures, frozen } = laidOut;
  const format = (rect: Rect, looks: CellFormat) => {
    if (rect.rows > 0 && rect.columns > 0) plan.add({ kind: "format", sheet, ...rect, format: looks });
  };

  if (used) plan.add({ kind: "clearFormats", sheet, ...fromCorner(used) });
  writeOwnSheet(plan, snapshot, sheet, lines);
  const widths = columnWidths(laidOut.columns, shownCells(laidOut));
  // Widths first: a row grows with text that wraps in the column that it has by then.
  widths.forEach((width, column) => {
    format({ row: 0, column, rows: 1, columns: 1 }, { width });
  });
  if (rowHeight) format({ row: 0, column: 0, rows, columns: 1 }, { height: rowHeight });
  for (const table of tables) formatTable(format, table, lines, looksOf);
  for (const { rect, role } of styles) {
    if (isBlockRole(role)) format(rect, looksOf(role));
    else formatValues(format, rect, role, lines);
  }
  for (const chart of charts) {
    plan.add({ kind: "chart", sheet, chart: { ...chart, widthInCharacters: widthOf(widths, chart.position) } });
  }
  for (const picture of pictures) {
    const widthInCharacters = widthOf(widths, picture.position);
    plan.add({ kind: "picture", sheet, picture: { ...picture, widthInCharacters } });
  }
  plan.add({ kind: "gridlines", sheet, shown: false });
  plan.add({ kind: "freeze", sheet, rows: frozen, columns: 0 });
  const area = { row: 0, column: 0, rows: Math.max(1, rows), columns: usedColumns(laidOut) };
  plan.add({
    kind: "pageSetup",
    sheet,
    area,
    ...pageFor(widthOf(widths, area)),
    breaks: [],
    footer: sheet,
    ...(frozen > 0 && { titleRows: { row: 0, rows: frozen } }),
  });

  /** A page with a fixed number of rows keeps their height, whatever stands in them. */
  function looksOf(role: BlockRole): CellFormat {
    const { height, ...rest } = LOOKS[role];
    return height === undefined || rowHeight !== undefined ? rest : { ...rest, height };
  }
}

type AddFormat = (rect: Rect, looks: CellFormat) => void;

function formatTable(
  format: AddFormat,
  table: TablePlace,
  lines: readonly NewValue[][],
  looksOf: (role: BlockRole) => CellFormat,
): void {
  format(table.header, looksOf("header"));
  table.columns.forEach(({ role, span = 1 }, index) => {
    const cells = table.column(index);
    // A heading over several columns runs on over them; wrapped it would stay in the first.
    if (span > 1) format({ ...cells, row: table.header.row, rows: 1 }, { wrap: false });
    formatValues(format, cells, role, lines);
    if (isNumeric(role) || (role === "general" && mostlyNumbers(cellsIn(lines, cells)))) {
      format({ ...cells, row: table.header.row, rows: 1 }, { align: "right" });
    }
    format(cells, { verticalAlign: "top", ...(!isNumeric(role) && span === 1 && { wrap: true }) });
    if (table.total) formatValues(format, { ...cells, row: table.total.row, rows: 1 }, role, lines);
  });
  if (table.total) format(table.total, looksOf("total"));
}

function formatValues(format: AddFormat, rect: Rect, role: ValueRole, lines: readonly NewValue[][]): void {
  const numberFormat = numberFormatOf(role, cellsIn(lines, rect));
  if (numberFormat !== undefined) format(rect, { numberFormat, align: isNumeric(role) ? "right" : "left" });
}

/** The programs put numbers to the right: there their heading belongs. */
function mostlyNumbers(cells: readonly NewValue[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number").length;
  const texts = cells.filter((cell) => typeof cell === "string" && cell !== "").length;
  return numbers > texts;
}

function shownCells({ tables, styles, lines }: LaidOut): ShownCell[] {
  const values = styles.flatMap(({ rect, role }) => (isBlockRole(role) ? [] : [{ rect, role }]));
  /** The role that a cell was given later counts. */
  const roleAt = (row: number, column: number, role: ValueRole): ValueRole =>
    [...values].reverse().find(({ rect }) => holds(rect, row, column))?.role ?? role;
  return tables.flatMap((table) =>
    table.columns.flatMap(({ header, role, span = 1 }, index): ShownCell[] => {
      const column = table.starts[index] ?? 0;
      const rows = table.body.rows + (table.total ? 1 : 0);
      const cells = Array.from({ length: rows }, (_, i): ShownCell => {
        const row = table.body.row + i;
        return { column, value: lines[row]?.[column] ?? "", role: roleAt(row, column, role), span };
      });
      return [{ column, value: header, role: "header", span }, ...cells];
    }),
  );
}

function usedColumns({ lines, charts, pictures }: LaidOut): number {
  const right = [...charts, ...pictures].map(({ position }) => position.column + position.columns);
  return Math.max(1, ...lines.map((line) => line.length), ...right);
}

function widthOf(widths: readonly number[], { column, columns }: Rect): number {
  return widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
}

function cellsIn(lines: readonly NewValue[][], { row, column, rows, columns }: Rect): NewValue[] {
  return lines.slice(row, row + rows).flatMap((line) => line.slice(column, column + columns));
}

function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

function isBlockRole(role: ValueRole | BlockRole): role is BlockRole {
  return role in LOOKS;
}

function fromCorner(used: Rect): Rect {
  return { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
}
