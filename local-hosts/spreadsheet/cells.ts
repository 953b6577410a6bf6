/** Contents of cells: reading values, formulas and texts, and writing them as they are given. */

import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { FormulaDataModel, LexerTreeBuilder } from "@univerjs/engine-formula";
import { ClearSelectionFormatCommand, SetRangeValuesMutation } from "@univerjs/sheets";
import { cellData, cellKind, cellValue } from "./cell-data";
import { displayText } from "./display-text";
import type { Engine } from "./engine";
import { lastColumn, lastRow } from "./geometry";
import { growSheet } from "./grow-sheet";
import type { Cells, Rect, SheetId } from "./interface";

type CellMatrix = IObjectMatrixPrimitiveType<ICellData | null>;

export function cellsOf(engine: Engine): Cells {
  const formulaData = () => engine.injector.get(FormulaDataModel);

  /** The cells that formulas spill into: Univer keeps them apart from the sheet. */
  const spilled = (sheet: SheetId): CellMatrix =>
    (formulaData().getArrayFormulaCellData()?.[engine.unitId]?.[sheet] ?? {}) as CellMatrix;

  function readCells<T>(
    sheet: SheetId,
    rect: Rect,
    read: (cell: ICellData | null, row: number, column: number) => T,
  ): T[][] {
    const matrix = engine.worksheet(sheet).getCellMatrix();
    const spill = spilled(sheet);
    return Array.from({ length: rect.rows }, (_, i) => {
      const row = rect.row + i;
      const spillRow = spill[row];
      return Array.from({ length: rect.columns }, (_, j) => {
        const column = rect.column + j;
        const own = matrix.getValue(row, column) ?? null;
        const overflow = spillRow?.[column];
        return read(overflow ? { ...own, ...overflow } : own, row, column);
      });
    });
  }

  function formulaAt(sheet: SheetId, cell: ICellData | null, row: number, column: number): string {
    if (typeof cell?.f === "string" && cell.f !== "") return cell.f;
    if (!cell?.si) return "";
    return formulaData().getFormulaStringByCell(row, column, sheet, engine.unitId) ?? "";
  }

  return {
    values: (sheet, rect) => readCells(sheet, rect, cellValue),
    kinds: (sheet, rect) => readCells(sheet, rect, cellKind),
    formulas: (sheet, rect) => readCells(sheet, rect, (cell, row, column) => formulaAt(sheet, cell, row, column)),
    texts(sheet, rect) {
      const styles = engine.workbook().getStyles();
      return readCells(sheet, rect, (cell) =>
        displayText(cellValue(cell), styles.getStyleByCell(cell)?.n?.pattern ?? "General", engine.locale),
      );
    },
    write(sheet, rect, input) {
      growSheet(engine, sheet, rect);
      const cells: CellMatrix = {};
      input.forEach((inputRow, i) => {
        const row: Record<number, ICellData> = {};
        inputRow.forEach((value, j) => {
          if (value !== undefined) row[rect.column + j] = cellData(value);
        });
        cells[rect.row + i] = row;
      });
      engine.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: cells });
    },
    clear(sheet, rect, what) {
      const emptied: ICellData = {
        ...(what !== "formats" && { v: null, f: null, si: null, p: null, t: null }),
        ...(what !== "contents" && { s: null }),
      };
      const cells: Record<number, Record<number, ICellData>> = {};
      const matrix = engine.worksheet(sheet).getCellMatrix();
      matrix.forValue((row, column) => {
        if (row < rect.row || row > lastRow(rect) || column < rect.column || column > lastColumn(rect)) return;
        cells[row] ??= {};
        (cells[row] as Record<number, ICellData>)[column] = emptied;
      });
      const trigger = what === "formats" ? { trigger: ClearSelectionFormatCommand.id } : {};
      engine.run(SetRangeValuesMutation.id, { subUnitId: sheet, cellValue: cells, ...trigger });
    },
    used(sheet, valuesOnly) {
      let top = Number.POSITIVE_INFINITY;
      let left = Number.POSITIVE_INFINITY;
      let bottom = -1;
      let right = -1;
      const add = (row: number, column: number) => {
        top = Math.min(top, row);
        left = Math.min(left, column);
        bottom = Math.max(bottom, row);
        right = Math.max(right, column);
      };
      const matrix = engine.worksheet(sheet).getCellMatrix();
      matrix.forValue((row, column, cell) => {
        if (cellKind(cell) !== "Empty" || (!valuesOnly && cell?.s)) add(row, column);
      });
      for (const [row, columns] of Object.entries(spilled(sheet))) {
        for (const column of Object.keys(columns ?? {})) add(Number(row), Number(column));
      }
      return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
    },
    spill(sheet, row, column) {
      const range = formulaData().getArrayFormulaRange()?.[engine.unitId]?.[sheet]?.[row]?.[column];
      if (!range) return null;
      const rows = range.endRow - range.startRow + 1;
      const columns = range.endColumn - range.startColumn + 1;
      return rows * columns > 1 ? { row: range.startRow, column: range.startColumn, rows, columns } : null;
    },
    moveFormula: (formula, rows, columns) =>
      engine.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows),
  };
}
