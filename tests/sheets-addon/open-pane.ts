/** The workbook as the sidebar sees it: the built server behind google.script.run, on a local Google Sheets. */
import type { SheetsHost } from "../../local-hosts/sheets/interface";
import type { SheetId, Spreadsheet } from "../../local-hosts/spreadsheet/interface";
import type { Host } from "../../panel/host";
import type { PaneStart } from "../../sheets-addon/rpc";
import { type Later, scriptCall } from "../../sheets-addon/sidebar/script-run";
import { type PaneWindow, sheetsPaneHost } from "../../sheets-addon/sidebar/sheets-pane-host";
import { type OpenSheetsOptions, openSheets } from "../local-hosts/sheets/open-sheets";

export interface OpenPane {
  pane: Host;
  google: SheetsHost;
  spreadsheet: Spreadsheet;
  /** The user comes back from the grid to the sidebar; resolves when the pane had its look around. */
  focus(): Promise<void>;
  /** Id of the sheet with this name. */
  sheet(name: string): SheetId;
  /** Somebody types in a cell. */
  type(sheet: string, row: number, column: number, value: string | number | null): Promise<void>;
}

/** As in the sidebar; a test does not stay open for an answer that never comes. */
const later: Later = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds).unref();
  return () => clearTimeout(timer);
};

export async function openPane(
  options: OpenSheetsOptions = {},
  start: PaneStart = { language: "nl" },
  wait?: (milliseconds: number) => Promise<void>,
): Promise<OpenPane> {
  const { host: google, spreadsheet } = await openSheets(options);
  const focusListeners: (() => void)[] = [];
  const view: PaneWindow = {
    addEventListener: (_type, listener) => focusListeners.push(listener),
    matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  };
  const pane = sheetsPaneHost(scriptCall(google.google().script.run, later), view, start, wait);
  const sheet = (name: string) => {
    const found = spreadsheet.sheets.list().find((one) => one.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found.id;
  };
  return {
    pane,
    google,
    spreadsheet,
    sheet,
    async focus() {
      for (const listener of focusListeners) listener();
      // The call starts after a turn of the event loop and answers when the formulas stand.
      for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 2));
      await google.settled();
    },
    async type(name, row, column, value) {
      spreadsheet.as("user", () =>
        spreadsheet.cells.write(sheet(name), { row, column, rows: 1, columns: 1 }, [[value]]),
      );
      await spreadsheet.settled();
    },
  };
}
