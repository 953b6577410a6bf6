/** A workbook of the contract in a local Google Sheets, behind the built script. */

import { fixedAddress, sheetPrefix } from "../../core/workbook/address";
import type { SheetsHost } from "../../local-hosts/sheets/interface";
import { fillSheets, idOf, namedPlaces, standing } from "../adapter-contract/local-workbook";
import type { OpenWorkbook, WorkbookContent } from "../adapter-contract/workbook";
import type { OpenSheetsOptions } from "../local-hosts/sheets/open-sheets";
import { openPane } from "./open-pane";

const TABLE = "Tabel_";
const CHART = "wijkwerf-grafiek-";

export interface GoogleWorkbook extends OpenWorkbook {
  google: SheetsHost;
}

/** Nothing is waited for between two looks at what stands there. */
const atOnce = async () => undefined;

export async function openWorkbook(content: WorkbookContent, options: OpenSheetsOptions = {}): Promise<GoogleWorkbook> {
  const { pane, google, spreadsheet, focus } = await openPane(
    {
      sheets: content.sheets.map(({ name }) => name),
      ...options,
    },
    undefined,
    atOnce,
  );
  fillSheets(spreadsheet, content);
  for (const { name, ...place } of content.tables ?? []) {
    const formula = `=${sheetPrefix(place.sheet)}${fixedAddress(place)}`;
    spreadsheet.names.set({ name: TABLE + name, formula, comment: "", visible: true });
  }
  const computed = async () => {
    await google.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await google.settled();
  };
  await computed();
  return {
    ...standing(spreadsheet, computed),
    google,
    host: pane,
    tables: async () =>
      namedPlaces(spreadsheet).flatMap(({ name }) => (name.startsWith(TABLE) ? [name.slice(TABLE.length)] : [])),
    names: async () => namedPlaces(spreadsheet).filter(({ name }) => !name.startsWith(TABLE)),
    async charts(sheet) {
      const id = idOf(spreadsheet, sheet);
      return spreadsheet.charts.list(id).map((chart) => {
        const note = google.notes(id).find(({ value }) => `chart${JSON.parse(value).id}` === chart.id);
        return { name: note?.key.replace(CHART, "") ?? "", title: chart.title };
      });
    },
    pictures: async (sheet) =>
      spreadsheet.pictures
        .list(idOf(spreadsheet, sheet))
        .map(({ altTitle, altText, png, width, height }) => ({ name: altTitle, altText, png, width, height })),
    /** A sidebar notices when the user comes back to it. */
    async settled() {
      await computed();
      await focus();
    },
    roundTrips() {
      const { executions } = google.stats();
      google.resetStats();
      return executions;
    },
    close() {
      google.dispose();
      spreadsheet.dispose();
    },
  };
}
