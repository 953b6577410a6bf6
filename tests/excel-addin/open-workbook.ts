/** A workbook in the local Excel with the add-in's adapter on it and the shipped sheet functions in it. */
import { readFileSync } from "node:fs";
import { type Place, parseAddress } from "../../core/workbook/address";
import { createExcelHost } from "../../excel-addin/adapter/excel-host";
import type { CellInput, Spreadsheet, ValidationArea } from "../../local-hosts/spreadsheet/interface";
import type { Filled, OpenWorkbook, SheetContent, WorkbookContent } from "../adapter-contract/workbook";
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
  return { ...standing(excel), host, excel };
}

function standing({ host: local, spreadsheet, close }: OpenExcel): Omit<ExcelWorkbook, "host" | "excel"> {
  const id = (sheet: string) => idOf(spreadsheet, sheet);
  const settled = async () => {
    await local.settled();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await local.settled();
  };
  return {
    async peek(place) {
      const { cells, formats } = spreadsheet;
      return {
        values: cells.values(id(place.sheet), place).map((row) => row.map((value) => value ?? "")),
        formulas: cells.formulas(id(place.sheet), place),
        numberFormats: formats.numberFormats(id(place.sheet), place),
      };
    },
    async poke(sheet, row, column, value) {
      spreadsheet.as("user", () =>
        spreadsheet.cells.write(id(sheet), { row, column, rows: 1, columns: 1 }, [[inputOf(value)]]),
      );
      await settled();
    },
    async protect(sheet) {
      spreadsheet.sheets.setProtected(id(sheet), true);
    },
    async select(place) {
      spreadsheet.as("user", () => {
        spreadsheet.sheets.activate(id(place.sheet));
        spreadsheet.selection.set(id(place.sheet), place);
      });
    },
    startTyping: async () => spreadsheet.setEditing(true),
    stopTyping: async () => spreadsheet.setEditing(false),
    sheets: async () => spreadsheet.sheets.list().map(({ name }) => name),
    tables: async () => spreadsheet.tables.list().map(({ name }) => name),
    names: async () => spreadsheet.names.list().flatMap(({ name, formula }) => named(name, formula)),
    charts: async (sheet) => spreadsheet.charts.list(id(sheet)).map(({ name, title }) => ({ name, title })),
    dropDown: async (sheet, row, column) => words(spreadsheet.validations.list(id(sheet)), row, column),
    async selected() {
      const { sheet, rects } = spreadsheet.selection.get();
      const name = spreadsheet.sheets.list().find((info) => info.id === sheet)?.name ?? "";
      return { sheet: name, ...(rects[0] ?? { row: 0, column: 0, rows: 0, columns: 0 }) };
    },
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
  for (const sheet of content.sheets) fillSheet(spreadsheet, idOf(spreadsheet, sheet.name), sheet);
  for (const { name, sheet, ...rect } of content.tables ?? []) {
    const table = { name, sheet: idOf(spreadsheet, sheet), rect, hasHeader: true, hasTotals: false, style: "" };
    spreadsheet.tables.add(table);
  }
  for (const { name, sheet, row, column, rows, columns } of content.names ?? []) {
    const corner = (r: number, c: number) => `$${String.fromCharCode(65 + c)}$${r + 1}`;
    const range = `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
    const formula = `='${sheet.replace(/'/g, "''")}'!${range}`;
    spreadsheet.names.set({ name, formula, comment: "", visible: true });
  }
}

function fillSheet(spreadsheet: Spreadsheet, id: string, sheet: SheetContent): void {
  const { rows = [], numberFormats = [], hiddenRows = [], merged = [] } = sheet;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > 0) {
    const full = rows.map((row) => Array.from({ length: columns }, (_, j) => inputOf(row[j] ?? "")));
    spreadsheet.cells.write(id, { row: 0, column: 0, rows: rows.length, columns }, full);
  }
  numberFormats.forEach((row, i) => {
    row.forEach((pattern, j) => {
      if (pattern) spreadsheet.formats.setNumberFormats(id, { row: i, column: j, rows: 1, columns: 1 }, [[pattern]]);
    });
  });
  for (const row of hiddenRows) spreadsheet.structure.setRowsHidden(id, row, 1, true);
  for (const rect of merged) spreadsheet.structure.merge(id, rect);
  if (sheet.hidden) spreadsheet.sheets.setVisibility(id, "hidden");
  if (sheet.protected) spreadsheet.sheets.setProtected(id, true);
}

function inputOf(value: Filled): CellInput {
  if (typeof value !== "object") return value === "" ? null : value;
  if ("formula" in value) return value;
  return { formula: value.error === "#N/A" ? "=NA()" : "=1/0" };
}

function idOf(spreadsheet: Spreadsheet, name: string): string {
  const found = spreadsheet.sheets.list().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found.id;
}

function named(name: string, formula: string): (Place & { name: string })[] {
  const place = parseAddress(formula.replace(/^=/, ""));
  return place ? [{ ...place, name }] : [];
}

function words(areas: readonly ValidationArea[], row: number, column: number): string[] | undefined {
  const condition = areas.find(
    ({ rect }) =>
      row >= rect.row && column >= rect.column && row < rect.row + rect.rows && column < rect.column + rect.columns,
  )?.rule.condition;
  return condition?.kind === "list" ? condition.source.split(",") : undefined;
}
