/** Sheet: the members that the add-on uses. */

import type { Rect, SheetId } from "../spreadsheet/interface";
import { parseReference } from "./addresses";
import { chartObject, insertChart, newChart, removeChart } from "./charts";
import { type Execution, service } from "./execution";
import { imageObject, insertImage } from "./images";
import { namedRangeObject } from "./named-ranges";
import { checkInGrid, gridOf, type RangeObject, rangeListObject, rangeObject } from "./range";
import type { FileState } from "./state";

/** The enumeration SpreadsheetApp.SheetType, as far as the add-on goes. */
export const SHEET_TYPES = { GRID: "GRID", OBJECT: "OBJECT", DATASOURCE: "DATASOURCE" } as const;

export type SheetObject = ReturnType<typeof sheetObject>;

export function sheetObject(state: FileState, execution: Execution, id: SheetId) {
  const { spreadsheet } = state;
  const info = () => {
    const found = spreadsheet.sheets.list().find((one) => one.id === id);
    if (!found) throw new Error(`Sheet ${id} not found`);
    return found;
  };
  const content = (): Rect | null => {
    if (state.chartSheets.has(id)) throw new Error("This operation is not supported on an object sheet.");
    return spreadsheet.cells.used(id, true);
  };
  const rangeAt = (rect: Rect): RangeObject => {
    checkInGrid(state, id, rect);
    return rangeObject(state, execution, id, rect, () => self);
  };

  const self = service(execution, "Sheet", {
    getName: () => info().name,
    /** A number that stays with the sheet; here its place among those of today. */
    getSheetId: () => spreadsheet.sheets.list().findIndex((one) => one.id === id),
    getType: () => (state.chartSheets.has(id) ? SHEET_TYPES.OBJECT : SHEET_TYPES.GRID),
    isSheetHidden: () => info().visibility !== "visible",
    getMaxRows: () => gridOf(state, id).rows,
    getMaxColumns: () => gridOf(state, id).columns,
    /** 0 for an empty sheet. */
    getLastRow(): number {
      const used = content();
      return used ? used.row + used.rows : 0;
    },
    getLastColumn(): number {
      const used = content();
      return used ? used.column + used.columns : 0;
    },
    getRange: (row: number, column: number, rows = 1, columns = 1) => {
      if (typeof row !== "number") throw new Error("This stand-in takes rows and columns as numbers.");
      return rangeAt({ row: row - 1, column: column - 1, rows, columns });
    },
    getRangeList: (addresses: unknown) => rangeListObject(state, execution, id, addresses),
    /** From A1 to the last cell with content; A1 alone in an empty sheet. */
    getDataRange: () => {
      const used = content();
      return rangeAt(
        used
          ? { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns }
          : { row: 0, column: 0, rows: 1, columns: 1 },
      );
    },
    getFilter: () => ((state.filtered.get(id)?.size ?? 0) > 0 ? service(execution, "Filter", {}) : null),
    isRowHiddenByUser: (row: number) =>
      spreadsheet.structure.isRowHidden(id, row - 1) && !state.filtered.get(id)?.has(row - 1),
    isRowHiddenByFilter: (row: number) => state.filtered.get(id)?.has(row - 1) ?? false,
    getNamedRanges: () =>
      spreadsheet.names
        .list()
        .filter((name) => parseReference(name.formula)?.sheet === info().name)
        .map((name) => namedRangeObject(state, execution, name.name)),
    insertRowsAfter(after: number, count: number): object {
      checkSize(state, count * gridOf(state, id).columns);
      spreadsheet.structure.insertRows(id, after, count);
      return self;
    },
    insertColumnsAfter(after: number, count: number): object {
      checkSize(state, count * gridOf(state, id).rows);
      spreadsheet.structure.insertColumns(id, after, count);
      return self;
    },
    setColumnWidths(column: number, count: number, width: number): object {
      if (!Number.isInteger(width)) throw new Error("The width of a column is a whole number of pixels.");
      spreadsheet.formats.setColumnWidth(id, column - 1, count, width);
      return self;
    },
    getColumnWidth: (column: number) => spreadsheet.formats.columnWidth(id, column - 1),
    setRowHeights(row: number, count: number, height: number): object {
      if (!Number.isInteger(height)) throw new Error("The height of a row is a whole number of pixels.");
      spreadsheet.formats.setRowHeight(id, row - 1, count, height);
      return self;
    },
    hasHiddenGridlines: () => !info().gridlines,
    setHiddenGridlines(hidden: boolean): object {
      spreadsheet.sheets.setGridlines(id, !hidden);
      return self;
    },
    setFrozenRows(rows: number): void {
      if (rows >= gridOf(state, id).rows) throw new Error("You cannot freeze all rows of a sheet.");
      spreadsheet.structure.setFreeze(id, { ...spreadsheet.structure.freeze(id), rows });
    },
    setFrozenColumns(columns: number): void {
      if (columns >= gridOf(state, id).columns) throw new Error("You cannot freeze all columns of a sheet.");
      spreadsheet.structure.setFreeze(id, { ...spreadsheet.structure.freeze(id), columns });
    },
    activate(): object {
      spreadsheet.sheets.activate(id);
      return self;
    },
    newChart: () => newChart(execution),
    insertChart: (chart: object): void => insertChart(state, id, chart),
    getCharts: () =>
      spreadsheet.charts
        .list(id)
        .map((record) => chartObject(execution, record, (rect) => rangeObject(state, execution, id, rect, () => self))),
    removeChart: (chart: object): void => removeChart(state, chart),
    insertImage: (...args: unknown[]) => insertImage(state, execution, id, args),
    getImages: () => spreadsheet.pictures.list(id).map((record) => imageObject(state, execution, record)),
    addDeveloperMetadata(key: string, value: string): object {
      state.metadata.push({ id: state.nextId(), sheet: id, key, value });
      return self;
    },
    createDeveloperMetadataFinder: () => metadataFinder(state, execution, id),
  });
  sheetIds.set(self, id);
  return self;
}

/** Google's limit for all sheets of a file together. */
const MOST_CELLS = 10_000_000;

function checkSize(state: FileState, more: number): void {
  const cells = state.spreadsheet.sheets.list().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells + more > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

const sheetIds = new WeakMap<object, SheetId>();

/** Which sheet an object stands for; throws for anything else. */
export function idOfSheet(sheet: unknown): SheetId {
  const id = typeof sheet === "object" && sheet !== null ? sheetIds.get(sheet) : undefined;
  if (id === undefined) throw new Error("The parameters don't match the method signature: a Sheet is needed.");
  return id;
}

function metadataFinder(state: FileState, execution: Execution, sheet: SheetId) {
  let wanted: string | undefined;
  const self = service(execution, "DeveloperMetadataFinder", {
    withKey(key: string): object {
      wanted = key;
      return self;
    },
    find: () =>
      state.metadata
        .filter((one) => one.sheet === sheet && (wanted === undefined || one.key === wanted))
        .map((one) =>
          service(execution, "DeveloperMetadata", {
            getValue: (): string | null => one.value,
            setValue(value: string): void {
              state.metadata = state.metadata.map((other) => (other.id === one.id ? { ...other, value } : other));
            },
            remove(): void {
              state.metadata = state.metadata.filter((other) => other.id !== one.id);
            },
          }),
        ),
  });
  return self;
}
