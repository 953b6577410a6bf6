/** The spreadsheet with its grid: cells, formula bar and sheet tabs in a page, with the same interface as without a grid. */

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import "@univerjs/sheets-numfmt-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import { LogLevel, Univer } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { SheetsNumfmtCellContentController, UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { IEditorBridgeService, UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { UniverUIPlugin } from "@univerjs/ui";
import { assemble, emptyWorkbook } from "./assemble";
import { showDutchValues } from "./dutch-display";
import { readDutchInput } from "./dutch-input";
import { startEngine } from "./engine";
import { gridLocales, localeName } from "./grid-locale";
import { fitRowsAfterHostWrites } from "./grid-row-heights";
import { dropWaitingChecks, showValidations } from "./grid-validations";
import type { Spreadsheet, SpreadsheetOptions } from "./interface";

export interface GridOptions extends SpreadsheetOptions {
  readonly dark?: boolean;
}

/** Draws the grid in `container`, which needs a size of its own. Resolves when the formulas are computed. */
export async function createGrid(container: HTMLElement, options: GridOptions = {}): Promise<Spreadsheet> {
  const language = options.locale ?? "nl-BE";
  const univer = new Univer({
    locale: localeName(language),
    locales: gridLocales(language),
    logLevel: LogLevel.ERROR,
    darkMode: options.dark ?? false,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, contextMenu: true });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: true, footer: { menus: false } });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, { disableTextFormatAlert: true });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false });

  const engine = startEngine(univer, emptyWorkbook(options.sheets ?? ["Blad1"]), language);
  engine.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language === "nl-BE" ? "nl" : "en");
  fitRowsAfterHostWrites(engine);
  const spreadsheet: Spreadsheet = assemble(engine, {
    isEditing: () => engine.injector.get(IEditorBridgeService).isVisible().visible,
    validationsChanged: (sheet) => showValidations(engine, sheet, spreadsheet.validations.list(sheet)),
    dispose() {
      dropWaitingChecks(engine);
      univer.dispose();
    },
  });
  if (language === "nl-BE") {
    showDutchValues(engine);
    readDutchInput(spreadsheet);
  }
  if (options.snapshot) spreadsheet.load(options.snapshot);
  await spreadsheet.calculated();
  return spreadsheet;
}
