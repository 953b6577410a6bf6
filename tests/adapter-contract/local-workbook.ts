/** A workbook of the contract on the local spreadsheet: filled, looked at and changed by a colleague, whatever the host. */
import { fixedAddress, type Place, parseAddress, sheetPrefix } from "../../core/workbook/address";
import type { CellInput, SheetId, Spreadsheet } from "../../local-hosts/spreadsheet/interface";
import type { Filled, OpenWorkbook, SheetContent, WorkbookContent } from "./workbook";

export function fillSheets(spreadsheet: Spreadsheet, content: WorkbookContent): void {
  for (const sheet of content.sheets) fillSheet(spreadsheet, idOf(spreadsheet, sheet.name), sheet);
  for (const { name, ...place } of content.names ?? []) {
    const formula = `=${sheetPrefix(place.sheet)}${fixedAddress(place)}`;
    spreadsheet.names.set({ name, formula, comment: "", visible: true });
  }
}

function fillSheet(spreadsheet: Spreadsheet, id: SheetId, sheet: SheetContent): void {
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

export function idOf(spreadsheet: Spreadsheet, name: string): SheetId {
  const found = spreadsheet.sheets.list().find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found.id;
}

/** Names with their places; names that stand for no cells are left out. */
export function namedPlaces(spreadsheet: Spreadsheet): (Place & { name: string })[] {
  return spreadsheet.names.list().flatMap(({ name, formula }) => {
    const place = parseAddress(formula.replace(/^=/, ""));
    return place ? [{ ...place, name }] : [];
  });
}

type Standing = Pick<
  OpenWorkbook,
  "peek" | "poke" | "protect" | "select" | "sheets" | "dropDown" | "selected" | "look" | "gridlines"
>;

/** What a test sees and does without the adapter. */
export function standing(spreadsheet: Spreadsheet, settled: () => Promise<void>): Standing {
  const id = (sheet: string) => idOf(spreadsheet, sheet);
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
    sheets: async () => spreadsheet.sheets.list().map(({ name }) => name),
    async dropDown(sheet, row, column) {
      const condition = spreadsheet.validations
        .list(id(sheet))
        .find(
          ({ rect }) =>
            row >= rect.row &&
            column >= rect.column &&
            row < rect.row + rect.rows &&
            column < rect.column + rect.columns,
        )?.rule.condition;
      return condition?.kind === "list" ? condition.source.split(",") : undefined;
    },
    async look(sheet, row, column) {
      const [[format] = []] = spreadsheet.formats.read(id(sheet), { row, column, rows: 1, columns: 1 });
      if (!format) throw new Error(`There is no cell ${row}, ${column}.`);
      const { bold, fontSize, fontColor, fill, wrap, borders } = format;
      const rowHeight = (spreadsheet.formats.rowHeight(id(sheet), row) * 3) / 4;
      const lineAbove = borders.top !== undefined && borders.top.style !== "None";
      return { bold, size: fontSize, colour: fontColor, fill, wrap, lineAbove, rowHeight };
    },
    async gridlines(sheet) {
      return spreadsheet.sheets.list().find(({ name }) => name === sheet)?.gridlines ?? true;
    },
    async selected() {
      const { sheet, rects } = spreadsheet.selection.get();
      const name = spreadsheet.sheets.list().find((info) => info.id === sheet)?.name ?? "";
      return { sheet: name, ...(rects[0] ?? { row: 0, column: 0, rows: 0, columns: 0 }) };
    },
  };
}
