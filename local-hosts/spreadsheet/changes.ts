/** Watches Univer and tells what changed, whoever did it: somebody at the grid, an undo, or a write through a host. */

import type { ICellData, ICommandInfo, IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import { columnsMoved, type Mover, rowsMoved } from "./areas";
import type { Engine } from "./engine";
import { bounds } from "./geometry";
import type { CellChange, Cells, CellValue, Rect, SheetId } from "./interface";
import { toRect } from "./ranges";

type CellMatrix = Record<string, Record<string, ICellData | null>>;

export interface Watchers {
  moved(sheet: SheetId, mover: Mover): void;
  sheetRemoved(sheet: SheetId): void;
  /** Hears of an edit before others do. */
  edited(change: CellChange): void;
}

export function watchChanges(engine: Engine, cells: Cells, watchers: Watchers): void {
  let before: CellValue | undefined;
  const sheetNames = new Map<SheetId, string>();

  const rememberNames = () => {
    for (const worksheet of engine.workbook().getSheets()) sheetNames.set(worksheet.getSheetId(), worksheet.getName());
  };
  rememberNames();

  function tell(change: Omit<CellChange, "source">): void {
    const complete: CellChange = { ...change, source: engine.source() };
    if (engine.isQuiet()) return;
    if (change.kind === "edited") watchers.edited(complete);
    engine.emit({ type: "changed", ...complete });
  }

  function rowsOrColumns(command: ICommandInfo, kind: CellChange["kind"], mover: (range: IRange) => Mover): void {
    const { subUnitId, range } = command.params as { subUnitId: SheetId; range: IRange };
    watchers.moved(subUnitId, mover(range));
    tell({ sheet: subUnitId, rect: toRect(range), kind });
  }

  engine.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as { subUnitId: SheetId; cellValue: CellMatrix };
    const rect = contentRect(cellValue);
    before = rect?.rows === 1 && rect.columns === 1 ? cells.values(subUnitId, rect)[0]?.[0] : undefined;
  });

  const handlers: Record<string, (command: ICommandInfo, fromFormula: boolean) => void> = {
    [SetRangeValuesMutation.id](command, fromFormula) {
      const { subUnitId, cellValue } = command.params as { subUnitId: SheetId; cellValue: CellMatrix };
      if (fromFormula) return engine.emit({ type: "calculated", sheet: subUnitId });
      const rect = contentRect(cellValue);
      if (!rect) return;
      const after = before === undefined ? undefined : cells.values(subUnitId, rect)[0]?.[0];
      const detail = before === undefined || after === undefined ? {} : { before, after };
      tell({ sheet: subUnitId, rect, kind: "edited", ...detail });
    },
    [MoveRangeMutation.id](command) {
      type Side = { subUnitId: SheetId; value: CellMatrix };
      const { from, to } = command.params as { from: Side; to: Side };
      for (const { subUnitId, value } of [from, to]) {
        const rect = contentRect(value);
        if (rect) tell({ sheet: subUnitId, rect, kind: "edited" });
      }
    },
    [InsertRowMutation.id]: (command) =>
      rowsOrColumns(command, "rowsInserted", (range) => rowsMoved(range.startRow, toRect(range).rows)),
    [RemoveRowMutation.id]: (command) =>
      rowsOrColumns(command, "rowsDeleted", (range) => rowsMoved(range.startRow, -toRect(range).rows)),
    [InsertColMutation.id]: (command) =>
      rowsOrColumns(command, "columnsInserted", (range) => columnsMoved(range.startColumn, toRect(range).columns)),
    [RemoveColMutation.id]: (command) =>
      rowsOrColumns(command, "columnsDeleted", (range) => columnsMoved(range.startColumn, -toRect(range).columns)),
    [InsertSheetMutation.id](command) {
      const { sheet } = command.params as { sheet: { id: SheetId } };
      rememberNames();
      engine.emit({ type: "sheetAdded", sheet: sheet.id, source: engine.source() });
    },
    [RemoveSheetMutation.id](command) {
      const { subUnitId } = command.params as { subUnitId: SheetId };
      watchers.sheetRemoved(subUnitId);
      engine.emit({ type: "sheetRemoved", sheet: subUnitId, source: engine.source() });
    },
    [SetWorksheetNameMutation.id](command) {
      const { subUnitId, name } = command.params as { subUnitId: SheetId; name: string };
      const old = sheetNames.get(subUnitId) ?? "";
      rememberNames();
      engine.emit({ type: "sheetRenamed", sheet: subUnitId, before: old, after: name, source: engine.source() });
    },
    [SetWorksheetActiveOperation.id](command) {
      if (engine.isQuiet()) return;
      const { subUnitId } = command.params as { subUnitId: SheetId };
      engine.emit({ type: "sheetActivated", sheet: subUnitId, source: engine.source() });
    },
    [SetSelectionsOperation.id](command) {
      if (engine.isQuiet()) return;
      const { subUnitId, selections } = command.params as { subUnitId: SheetId; selections: { range: IRange }[] };
      const rects = selections.map(({ range }) => toRect(range));
      engine.emit({ type: "selected", sheet: subUnitId, rects, source: engine.source() });
    },
  };

  engine.commands.onCommandExecuted((command, options) => {
    handlers[command.id]?.(command, Boolean(options?.fromFormula));
  });
}

/** The rectangle around the cells whose contents (not only looks) are given. */
function contentRect(matrix: CellMatrix): Rect | null {
  const rows: Rect[] = [];
  for (const [row, columns] of Object.entries(matrix)) {
    const changed = Object.keys(columns ?? {}).filter((column) => hasContent(columns[column]));
    const first = Number(changed[0]);
    const last = Number(changed[changed.length - 1]);
    if (changed.length) rows.push({ row: Number(row), column: first, rows: 1, columns: last - first + 1 });
  }
  return bounds(rows);
}

const hasContent = (cell: ICellData | null | undefined): boolean =>
  cell === null || (cell !== undefined && ("v" in cell || "f" in cell || "p" in cell || "si" in cell));
