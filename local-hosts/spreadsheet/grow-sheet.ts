/** Makes a sheet large enough for a write: Univer's sheets have an end, Excel's hardly. */

import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { lastColumn, lastRow } from "./geometry";
import type { Rect, SheetId } from "./interface";

export function growSheet(engine: Engine, sheet: SheetId, rect: Rect): void {
  const worksheet = engine.worksheet(sheet);
  const rows = lastRow(rect) + 1;
  const columns = lastColumn(rect) + 1;
  if (rows > worksheet.getRowCount()) {
    engine.run(SetWorksheetRowCountMutation.id, { subUnitId: sheet, rowCount: rows + 200 });
  }
  if (columns > worksheet.getColumnCount()) {
    engine.run(SetWorksheetColumnCountMutation.id, { subUnitId: sheet, columnCount: columns + 10 });
  }
}
