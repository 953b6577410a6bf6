/** Makes rows as high as their wrapped texts need after a write through a host, as spreadsheet programs do. */

import { type IRange, WrapStrategy } from "@univerjs/core";
import { SetRangeValuesMutation, SetWorksheetColWidthMutation } from "@univerjs/sheets";
import { AutoHeightController } from "@univerjs/sheets-ui";
import type { Engine } from "./engine";
import type { SheetId } from "./interface";

/** Beyond this a row keeps its height: measuring texts takes time. */
const mostRows = 500;

/** Watches writes of the host; what the user types, Univer fits by itself. */
export function fitRowsAfterHostWrites(engine: Engine): void {
  const waiting = new Set<SheetId>();

  function fitAll(): void {
    for (const sheet of waiting) fitRows(engine, sheet);
    waiting.clear();
  }

  engine.commands.onCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id && command.id !== SetWorksheetColWidthMutation.id) return;
    if (engine.source() !== "host" || options?.fromFormula) return;
    if (waiting.size === 0) setTimeout(fitAll);
    waiting.add((command.params as { subUnitId: SheetId }).subUnitId);
  });
}

function fitRows(engine: Engine, sheet: SheetId): void {
  const worksheet = engine.workbook().getSheetBySheetId(sheet);
  if (!worksheet) return;
  const styles = engine.workbook().getStyles();
  const ranges = new Map<number, IRange>();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (ranges.size >= mostRows || ranges.has(row)) return;
    if (cell?.v === undefined || styles.getStyleByCell(cell)?.tb !== WrapStrategy.WRAP) return;
    ranges.set(row, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  });
  if (ranges.size === 0) return;
  const { redos } = engine.injector
    .get(AutoHeightController)
    .getUndoRedoParamsOfAutoHeight([...ranges.values()], sheet);
  for (const { id, params } of redos) engine.asHost(() => engine.run(id, params as Record<string, unknown>));
}
