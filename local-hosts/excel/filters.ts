/** Filters of sheets and tables: which rows they hide, and what a write over those rows does to the cells. */

import { lastRow, overlaps } from "../spreadsheet/geometry";
import type { Rect, SheetId } from "../spreadsheet/interface";
import type { ExcelContext } from "./context";
import { ExcelError } from "./errors";
import { findTable } from "./lookup";

/** Whose filter it is: the one of a sheet, or of a table. */
export type FilterOwner = { readonly sheet: SheetId } | { readonly table: string };

export interface Filter {
  /** Of a sheet's filter, its header included. It does not follow inserted rows; the filter of a table does. */
  readonly rect: Rect | null;
  /** The texts that stay, by the column from the left. */
  readonly criteria: ReadonlyMap<number, ReadonlySet<string>>;
}

/** The filters of one workbook by their owner. */
export type Filters = Map<string, Filter>;

const keyOf = (owner: FilterOwner): string => ("table" in owner ? `table ${owner.table}` : owner.sheet);

export function filterOf(owner: FilterOwner, { filters }: ExcelContext): Filter {
  return filters.get(keyOf(owner)) ?? { rect: null, criteria: new Map() };
}

/** The sheet and the cells of a filter, its header included; null for a sheet without one. */
export function filteredPlace(owner: FilterOwner, excel: ExcelContext): { sheet: SheetId; rect: Rect } | null {
  if ("sheet" in owner) {
    const { rect } = filterOf(owner, excel);
    return rect && { sheet: owner.sheet, rect };
  }
  const record = findTable(excel, owner.table);
  if (!record) throw new ExcelError("ItemNotFound", "The table no longer exists.");
  // The totals row is never hidden by a filter.
  const rows = record.rect.rows - (record.hasTotals ? 1 : 0);
  return { sheet: record.sheet, rect: { ...record.rect, rows } };
}

/** Puts another filter in the place of what was there, and hides and shows rows accordingly; null takes it away. */
export function setFilter(owner: FilterOwner, filter: Filter | null, excel: ExcelContext): void {
  const before = filteredPlace(owner, excel);
  const { structure, cells } = excel.spreadsheet;
  if (before) structure.setRowsHidden(before.sheet, before.rect.row, before.rect.rows, false);
  if (filter) excel.filters.set(keyOf(owner), filter);
  else excel.filters.delete(keyOf(owner));
  const now = filter && filteredPlace(owner, excel);
  if (!now || filter.criteria.size === 0) return;
  const texts = cells.texts(now.sheet, now.rect);
  for (let i = 1; i < now.rect.rows; i++) {
    const stays = [...filter.criteria].every(([column, kept]) => kept.has(texts[i]?.[column] ?? ""));
    if (!stays) structure.setRowsHidden(now.sheet, now.rect.row + i, 1, true);
  }
}

/**
 * The pieces in which Excel for Windows writes a rectangle over rows that a filter hides, each from the first row of
 * what was given (office-js #224, xlwings #747): hidden rows are passed over, and the next visible rows begin anew. One
 * row is written wherever it is.
 */
export function writtenPieces(excel: ExcelContext, sheet: SheetId, rect: Rect): Rect[] {
  if (rect.rows === 1) return [rect];
  const pieces: Rect[] = [];
  let open = false;
  for (let row = rect.row; row <= lastRow(rect); row++) {
    if (isFilteredOut(excel, sheet, row)) {
      open = false;
      continue;
    }
    const last = pieces[pieces.length - 1];
    if (open && last) pieces[pieces.length - 1] = { ...last, rows: last.rows + 1 };
    else pieces.push({ ...rect, row, rows: 1 });
    open = true;
  }
  return pieces;
}

/** Whether a filter, and not a person, hides the row. */
function isFilteredOut(excel: ExcelContext, sheet: SheetId, row: number): boolean {
  if (excel.filters.size === 0 || !excel.spreadsheet.structure.isRowHidden(sheet, row)) return false;
  const tables = excel.spreadsheet.tables.list().filter((table) => table.sheet === sheet);
  const owners: FilterOwner[] = [{ sheet }, ...tables.map(({ id }) => ({ table: id }))];
  return owners.some((owner) => {
    const place = filterOf(owner, excel).criteria.size > 0 && filteredPlace(owner, excel);
    return place && overlaps({ ...place.rect, column: 0, columns: 1 }, { row, column: 0, rows: 1, columns: 1 });
  });
}
