/** Puts the parts together to one spreadsheet; headless and in the browser alike. */

import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import { attributed } from "./attribution";
import { calculationOf } from "./calculation";
import { cellsOf } from "./cells";
import { watchChanges } from "./changes";
import { createCharts } from "./charts";
import type { Engine } from "./engine";
import { formatsOf } from "./formats";
import { functionsOf } from "./functions";
import type { SheetId, Spreadsheet, WorkbookSnapshot } from "./interface";
import { namesOf } from "./names";
import { createPictures } from "./pictures";
import { selectionOf } from "./selection";
import { newSheetSize, type SheetFlags, sheetsOf } from "./sheets";
import { structureOf } from "./structure";
import { tablesOf } from "./tables";
import { createValidations } from "./validations";

/** What the grid adds; without a grid there is nothing to add. */
export interface GridHooks {
  isEditing(): boolean;
  validationsChanged(sheet: SheetId): void;
  dispose(): void;
}

/** A new workbook with these sheets, as Univer wants it. */
export function emptyWorkbook(sheets: readonly string[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, i) => `sheet${i + 1}`);
  return {
    name: "Werkmap",
    sheetOrder: ids,
    sheets: Object.fromEntries(ids.map((id, i) => [id, { id, name: sheets[i] ?? id, ...newSheetSize }])),
  };
}

export function assemble(engine: Engine, hooks: GridHooks): Spreadsheet {
  const flags = new Map<SheetId, SheetFlags>();
  const cells = cellsOf(engine);
  const tables = tablesOf(engine, cells);
  const charts = createCharts();
  const pictures = createPictures();
  const validations = createValidations(hooks.validationsChanged);
  const followers = [tables, charts, validations];
  const calculation = calculationOf(engine);
  const functions = functionsOf(engine, calculation);
  const moved: Parameters<typeof structureOf>[1] = (sheet, mover) => {
    for (const follower of followers) follower.move(sheet, mover);
  };
  let pretendsEditing = false;

  watchChanges(engine, cells, {
    moved,
    sheetRemoved(sheet) {
      flags.delete(sheet);
      for (const follower of followers) follower.dropSheet(sheet);
      pictures.dropSheet(sheet);
    },
    edited: tables.cellsChanged,
  });

  const spreadsheet: Spreadsheet = {
    locale: engine.locale,
    sheets: attributed(engine, sheetsOf(engine, flags)),
    cells: attributed(engine, cells),
    structure: attributed(engine, structureOf(engine, moved)),
    formats: attributed(engine, formatsOf(engine)),
    tables: attributed(engine, tables),
    names: attributed(engine, namesOf(engine)),
    charts,
    pictures,
    validations,
    selection: attributed(engine, selectionOf(engine)),
    functions,
    listen: engine.listen,
    as: engine.as,
    isEditing: () => pretendsEditing || hooks.isEditing(),
    setEditing(editing) {
      pretendsEditing = editing;
    },
    calculated: calculation.finished,
    async settled() {
      await calculation.finished();
      while (functions.pending() > 0 && !engine.isClosed()) {
        await new Promise((resolve) => setTimeout(resolve, 2));
        await calculation.finished();
      }
    },
    recalculate() {
      functions.forget();
      calculation.invalidate();
    },
    toJSON: () => ({
      version: 1,
      engine: JSON.parse(JSON.stringify(engine.injector.get(IResourceLoaderService).saveUnit(engine.unitId))),
      sheets: Object.fromEntries(flags),
      tables: [...tables.list()],
      charts: [...charts.all()],
      pictures: [...pictures.all()],
      validations: validations.all(),
    }),
    load(snapshot) {
      engine.quietly(() => {
        engine.replaceWorkbook(snapshot.engine as Partial<IWorkbookData>);
        restore(snapshot);
      });
      calculation.invalidate();
    },
    dispose() {
      engine.close();
      hooks.dispose();
    },
  };

  function restore(snapshot: WorkbookSnapshot): void {
    flags.clear();
    for (const [sheet, flag] of Object.entries(snapshot.sheets)) flags.set(sheet, { ...flag });
    tables.load(snapshot.tables);
    charts.load(snapshot.charts);
    pictures.load(snapshot.pictures);
    validations.load(snapshot.validations);
  }

  return spreadsheet;
}
