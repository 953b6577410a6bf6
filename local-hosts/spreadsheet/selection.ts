/** What is selected in the grid; without a grid the last selection set. */

import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { Selection } from "./interface";
import { toRange, toRect } from "./ranges";

export function selectionOf(engine: Engine): Selection {
  return {
    get() {
      const sheet = engine.workbook().getActiveSheet().getSheetId();
      const selections = engine.injector.get(SheetsSelectionsService).getWorkbookSelections(engine.unitId);
      const rects = selections.getSelectionsOfWorksheet(sheet).map(({ range }) => toRect(range));
      return { sheet, rects: rects.length ? rects : [{ row: 0, column: 0, rows: 1, columns: 1 }] };
    },
    set(sheet, rect) {
      const range = toRange(rect);
      const primary = {
        ...toRange({ ...rect, rows: 1, columns: 1 }),
        actualRow: rect.row,
        actualColumn: rect.column,
        isMerged: false,
        isMergedMainCell: false,
      };
      engine.run(SetSelectionsOperation.id, {
        subUnitId: sheet,
        selections: [{ range, primary, style: null }],
        reveal: true,
      });
    },
  };
}
