/** A spreadsheet without a grid, for Node: the same engine and the same interface as in the browser. */

import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { assemble, emptyWorkbook } from "./assemble";
import { startEngine } from "./engine";
import type { Spreadsheet, SpreadsheetOptions } from "./interface";

/** Resolves when the workbook is open and its formulas are computed. */
export async function createSpreadsheet(options: SpreadsheetOptions = {}): Promise<Spreadsheet> {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  const engine = startEngine(univer, emptyWorkbook(options.sheets ?? ["Blad1"]), options.locale ?? "nl-BE");
  const spreadsheet = assemble(engine, {
    isEditing: () => false,
    validationsChanged: () => undefined,
    dispose: () => univer.dispose(),
  });
  if (options.snapshot) spreadsheet.load(options.snapshot);
  await spreadsheet.calculated();
  return spreadsheet;
}
