/** Shows plain numbers, truth values and errors in the grid as Dutch spreadsheets do: 1,5 and WAAR and #N/B. */

import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { cellKind, cellValue } from "./cell-data";
import { displayText } from "./display-text";
import type { Engine } from "./engine";

/** After Univer's own number formats (10): what has one is left alone. */
const afterNumberFormats = 8;

export function showDutchValues(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "dutch-display",
    priority: afterNumberFormats,
    effect: InterceptorEffectEnum.Value,
    handler(cell, { workbook }, next) {
      const kind = cellKind(cell);
      if (!cell || kind === "Empty" || kind === "String") return next(cell);
      const pattern = workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
      if (kind === "Double" && pattern !== "General") return next(cell);
      return next({ ...cell, v: displayText(cellValue(cell), "General", "nl-BE") });
    },
  });
}
