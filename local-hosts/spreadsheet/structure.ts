/** Rows, columns, merges and panes. Univer's own commands do the moving, so that formulas follow. */

import { Direction, type IRange } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import { cellsMoved, type Mover } from "./areas";
import type { Engine } from "./engine";
import { overlaps } from "./geometry";
import { growSheet } from "./grow-sheet";
import type { CellChange, Rect, SheetId, Structure } from "./interface";
import { toRange, toRect } from "./ranges";

const shiftCommands = {
  down: InsertRangeMoveDownCommand.id,
  right: InsertRangeMoveRightCommand.id,
  up: DeleteRangeMoveUpCommand.id,
  left: DeleteRangeMoveLeftCommand.id,
};

/** `moved` hears where cells went when only part of the rows or columns moved; whole rows and columns are seen elsewhere. */
export function structureOf(engine: Engine, moved: (sheet: SheetId, mover: Mover) => void): Structure {
  const rowsRange = (sheet: SheetId, row: number, count: number): IRange =>
    toRange({ row, column: 0, rows: count, columns: engine.worksheet(sheet).getColumnCount() });
  const columnsRange = (sheet: SheetId, column: number, count: number): IRange =>
    toRange({ row: 0, column, rows: engine.worksheet(sheet).getRowCount(), columns: count });

  /** These commands of Univer only work on the active sheet. */
  function onActiveSheet(sheet: SheetId, action: () => void): void {
    const active = engine.workbook().getActiveSheet().getSheetId();
    if (active === sheet) {
      action();
      return;
    }
    engine.quietly(() => engine.run(SetWorksheetActiveOperation.id, { subUnitId: sheet }));
    try {
      action();
    } finally {
      engine.quietly(() => engine.run(SetWorksheetActiveOperation.id, { subUnitId: active }));
    }
  }

  function moveCells(sheet: SheetId, rect: Rect, shift: keyof typeof shiftCommands): void {
    growSheet(engine, sheet, rect);
    engine.quietly(() => onActiveSheet(sheet, () => engine.start(shiftCommands[shift], { range: toRange(rect) })));
    moved(sheet, cellsMoved(rect, shift));
    const kind = shift === "down" || shift === "right" ? "cellsInserted" : "cellsDeleted";
    engine.emit({ type: "changed", sheet, rect, source: engine.source(), kind, shift });
  }

  /** Quietly, because Univer also rewrites formulas and moves the selection; Excel tells only of the rows or columns. */
  function change(sheet: SheetId, rect: Rect, kind: CellChange["kind"], command: string, direction?: Direction): void {
    growSheet(engine, sheet, { ...rect, rows: 1, columns: 1 });
    engine.quietly(() => engine.run(command, { subUnitId: sheet, range: toRange(rect), direction }));
    engine.emit({ type: "changed", sheet, rect, source: engine.source(), kind });
  }
  const wholeRows = (sheet: SheetId, row: number, count: number): Rect => toRect(rowsRange(sheet, row, count));
  const wholeColumns = (sheet: SheetId, column: number, count: number): Rect =>
    toRect(columnsRange(sheet, column, count));

  return {
    insertRows: (sheet, row, count) =>
      change(sheet, wholeRows(sheet, row, count), "rowsInserted", InsertRowByRangeCommand.id, Direction.UP),
    deleteRows: (sheet, row, count) =>
      change(sheet, wholeRows(sheet, row, count), "rowsDeleted", RemoveRowByRangeCommand.id),
    insertColumns: (sheet, column, count) =>
      change(sheet, wholeColumns(sheet, column, count), "columnsInserted", InsertColByRangeCommand.id, Direction.LEFT),
    deleteColumns: (sheet, column, count) =>
      change(sheet, wholeColumns(sheet, column, count), "columnsDeleted", RemoveColByRangeCommand.id),
    insertCells: moveCells,
    deleteCells: moveCells,
    isRowHidden: (sheet, row) => !engine.worksheet(sheet).getRowVisible(row),
    setRowsHidden: (sheet, row, count, hidden) =>
      engine.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, {
        subUnitId: sheet,
        ranges: [rowsRange(sheet, row, count)],
      }),
    isColumnHidden: (sheet, column) => !engine.worksheet(sheet).getColVisible(column),
    setColumnsHidden: (sheet, column, count, hidden) =>
      engine.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
        subUnitId: sheet,
        ranges: [columnsRange(sheet, column, count)],
      }),
    merges: (sheet) => engine.worksheet(sheet).getMergeData().map(toRect),
    merge(sheet, rect) {
      growSheet(engine, sheet, rect);
      engine.run(AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: [toRange(rect)] });
    },
    unmerge(sheet, rect) {
      const ranges = engine.worksheet(sheet).getMergeData();
      const touched = ranges.filter((range) => overlaps(toRect(range), rect));
      if (touched.length) engine.run(RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: touched });
    },
    freeze(sheet) {
      const { xSplit, ySplit } = engine.worksheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    setFreeze: (sheet, { rows, columns }) =>
      engine.run(SetFrozenMutation.id, {
        subUnitId: sheet,
        startRow: rows || -1,
        startColumn: columns || -1,
        ySplit: rows,
        xSplit: columns,
      }),
  };
}
