/** A workbook in the local Excel with the add-in's adapter on it and the shipped sheet functions in it. */
import { readFileSync } from "node:fs";
import { createExcelHost } from "../../excel-addin/adapter/excel-host";
import type { Spreadsheet } from "../../local-hosts/spreadsheet/interface";
import { fillSheets, idOf, namedPlaces, standing } from "../adapter-contract/local-workbook";
import type { OpenWorkbook, WorkbookContent } from "../adapter-contract/workbook";
import { type OpenExcel, type OpenOptions, openExcel } from "../local-hosts/office";
import { BUILT } from "./built-functions";

export type ExcelWorkbook = OpenWorkbook & { excel: OpenExcel };

/** What the page of the pane has besides Office: no high contrast, and events of a window that never come. */
const PAGE = {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  window: { addEventListener: () => undefined, removeEventListener: () => undefined },
};

export async function openWorkbook(content: WorkbookContent, options: OpenOptions = {}): Promise<ExcelWorkbook> {
  const metadata = JSON.parse(readFileSync(`${BUILT}functions.json`, "utf8"));
  const excel = await openExcel({ sheets: content.sheets.map(({ name }) => name), metadata, ...options });
  fill(excel.spreadsheet, content);
  excel.page.evaluate(readFileSync(`${BUILT}functions.js`, "utf8"), "functions.js");
  const { Excel, Office, OfficeExtension } = excel;
  Object.assign(globalThis, { Excel, Office, OfficeExtension }, PAGE);
  const host = createExcelHost();
  await excel.host.settled();
  excel.host.resetStats();
  return { ...seen(excel), host, excel };
}

function seen({ host: local, spreadsheet, close }: OpenExcel): Omit<ExcelWorkbook, "host" | "excel"> {
  const settled = async () => {
    await local.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await local.settled();
  };
  return {
    ...standing(spreadsheet, settled),
    startTyping: async () => spreadsheet.setEditing(true),
    stopTyping: async () => spreadsheet.setEditing(false),
    tables: async () => spreadsheet.tables.list().map(({ name }) => name),
    names: async () => namedPlaces(spreadsheet),
    charts: async (sheet) =>
      spreadsheet.charts.list(idOf(spreadsheet, sheet)).map(({ name, title }) => ({ name, title })),
    pictures: async (sheet) =>
      spreadsheet.pictures
        .list(idOf(spreadsheet, sheet))
        .map(({ name, altText, png, width, height }) => ({ name, altText, png, width, height })),
    settled,
    roundTrips() {
      const { syncs } = local.stats();
      local.resetStats();
      return syncs;
    },
    close,
  };
}

function fill(spreadsheet: Spreadsheet, content: WorkbookContent): void {
  fillSheets(spreadsheet, content);
  for (const { name, sheet, ...rect } of content.tables ?? []) {
    const table = { name, sheet: idOf(spreadsheet, sheet), rect, hasHeader: true, hasTotals: false, style: "" };
    spreadsheet.tables.add(table);
  }
}
