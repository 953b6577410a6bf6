/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
/** Opens the built local Excel with Microsoft's own office.js, for tests that act as an add-in would. */
import { join } from "node:path";
import type { createExcelHost } from "../../local-hosts/excel/host";
import type { ExcelHost, ExcelHostOptions, FunctionsFile } from "../../local-hosts/excel/interface";
import type { loadOfficeJs, OfficePage } from "../../local-hosts/excel/load-office-js";
import type * as presets from "../../local-hosts/excel/presets";
import type { createSpreadsheet } from "../../local-hosts/spreadsheet/headless";
import type { Spreadsheet, SpreadsheetOptions } from "../../local-hosts/spreadsheet/interface";

const root = join(__dirname, "../..");

/** Loaded as it was built: the engine is too large to be transformed for each test file. */
const built: {
  createSpreadsheet: typeof createSpreadsheet;
  createExcelHost: typeof createExcelHost;
  loadOfficeJs: typeof loadOfficeJs;
} & typeof presets = require(join(root, "dist-local/excel-host.cjs"));

export const { excel2021, excel2024, excel365 } = built;

export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: ExcelHost;
  readonly spreadsheet: Spreadsheet;
  readonly page: OfficePage;
  /** Excel.run, with the context that a test wants most. */
  run<T>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>): Promise<T>;
  /** Loads the page again, as when the user closes and opens the pane. */
  reload(): Promise<OpenExcel>;
  close(): void;
}

export type OpenOptions = Omit<ExcelHostOptions, "spreadsheet"> &
  Pick<SpreadsheetOptions, "sheets" | "locale" | "snapshot">;

/** Every workbook that a test opened; closed by {@link closeAll} after the test. */
const open: OpenExcel[] = [];

/** A workbook in Excel with the client loaded and ready. `sheet` in `run` is the first of `sheets`. */
export async function openExcel({
  sheets = ["Blad1"],
  locale,
  snapshot,
  ...options
}: OpenOptions = {}): Promise<OpenExcel> {
  const spreadsheet = await built.createSpreadsheet({
    sheets,
    ...(locale && { locale }),
    ...(snapshot && { snapshot }),
  });
  const host = built.createExcelHost({ spreadsheet, ...options });
  const excel = await loadPage(host, spreadsheet, sheets[0] ?? "Blad1");
  open.push(excel);
  return excel;
}

async function loadPage(host: ExcelHost, spreadsheet: Spreadsheet, sheet: string): Promise<OpenExcel> {
  const page = await built.loadOfficeJs(host, root);
  const client = page.Excel as typeof Excel;
  // What office.js reports of itself at the start is not the test's.
  await host.settled();
  host.resetStats();
  return {
    Excel: client,
    Office: page.Office as typeof Office,
    OfficeExtension: page.OfficeExtension as typeof OfficeExtension,
    CustomFunctions: page.CustomFunctions as typeof CustomFunctions,
    host,
    spreadsheet,
    page,
    run: (batch) => client.run((context) => batch(context, context.workbook.worksheets.getItem(sheet))),
    reload: () => loadPage(host, spreadsheet, sheet),
    close() {
      host.dispose();
      spreadsheet.dispose();
    },
  };
}

/** Closes what was opened; for afterEach. */
export function closeAll(): void {
  for (const excel of open.splice(0)) excel.close();
}

/** What a refused action gives: the code of OfficeExtension.Error. */
export async function errorCode(action: Promise<unknown>): Promise<string> {
  const error = await action.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error === null ? "no error" : ((error as { code?: string }).code ?? String(error));
}

/** Presses keys in a cell, as a person at the grid: a change that is not the add-in's. */
export function typeInCell(
  spreadsheet: Spreadsheet,
  sheet: string,
  row: number,
  column: number,
  value: string | number,
): void {
  const id = spreadsheet.sheets.list().find((info) => info.name === sheet)?.id ?? sheet;
  spreadsheet.as("user", () => spreadsheet.cells.write(id, { row, column, rows: 1, columns: 1 }, [[value]]));
}

export type { FunctionsFile };
