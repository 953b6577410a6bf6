/** The Google Sheets adapter against the contract that the Excel adapter keeps too: the built script, on a local Google Sheets. */
import { fixedAddress, sheetPrefix } from "../../core/workbook/address";
import { fillSheets, idOf, namedPlaces, standing } from "../adapter-contract/local-workbook";
import { describeAdapter } from "../adapter-contract/suite";
import type { OpenWorkbook, WorkbookContent } from "../adapter-contract/workbook";
import type { OpenSheetsOptions } from "../local-hosts/sheets/open-sheets";
import { openPane } from "./open-pane";

const TABLE = "Tabel_";
const CHART = "wijkwerf-grafiek-";

async function openWorkbook(content: WorkbookContent, options: OpenSheetsOptions = {}): Promise<OpenWorkbook> {
  const { pane, google, spreadsheet, focus } = await openPane({
    sheets: content.sheets.map(({ name }) => name),
    ...options,
  });
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
    host: pane,
    tables: async () =>
      namedPlaces(spreadsheet).flatMap(({ name }) => (name.startsWith(TABLE) ? [name.slice(TABLE.length)] : [])),
    names: async () => namedPlaces(spreadsheet).filter(({ name }) => !name.startsWith(TABLE)),
    async charts(sheet) {
      const id = idOf(spreadsheet, sheet);
      return spreadsheet.charts.list(id).map((chart) => {
        const note = google.notes(id).find(({ value }) => `chart${value}` === chart.id);
        return { name: note?.key.replace(CHART, "") ?? "", title: chart.title };
      });
    },
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

const limits = { read: 1, apply: 1 };

describeAdapter("Google Sheets, a Belgian file", openWorkbook, limits);
describeAdapter(
  "Google Sheets, an American file",
  (content) => openWorkbook(content, { locale: "en_US", timeZone: "America/New_York" }),
  limits,
);
