/** Reads everything that the pane needs in one call: what is where, and the cells of the sheets that matter. */
import { tableNames } from "../../core/steps";
import type { Place } from "../../core/workbook/address";
import { growingTable, startOfContent } from "../../core/workbook/growing-table";
import { LINKS_SHEET, placesToRead } from "../../core/workbook/plan-read";
import {
  type Block,
  type CellValue,
  formulasOf,
  type Overview,
  type ReadRequest,
  type SheetInfo,
  type TableInfo,
} from "../../core/workbook/snapshot";
import { fingerprint } from "../fingerprint";
import type { FormatArea, ReadAnswer } from "../rpc";
import { type Book, openBook, placeOf, rangeOf, sheetOf } from "./book";
import { valueReader } from "./cell-values";
import { formatAreas } from "./format-areas";
import { type AskHiddenRows, hiddenRowsReader } from "./hidden-rows";
import { readNames } from "./names";
import { problemOf } from "./problems";
import { protectedSheets } from "./protections";

/** Whole ranges only: a handful of calls per sheet, whatever its size. Nothing is written. */
export function readWorkbook(request: ReadRequest): ReadAnswer {
  try {
    return readBook(openBook(), request);
  } catch (thrown) {
    return { ok: false, problem: problemOf(thrown) };
  }
}

function readBook(book: Book, request: ReadRequest): ReadAnswer {
  const readValues = valueReader(book.file);
  const fingerprints: Record<string, string> = {};
  const formats: FormatArea[] = [];
  const overview = readOverview(book);
  const read = (place: Place): Block => {
    const range = rangeOf(sheetOf(book, place.sheet), place);
    const raw = range.getValues();
    if (isWholeSheet(place, overview)) fingerprints[place.sheet] = fingerprint(raw);
    formats.push(...formatAreas(book, place));
    return blockOf(place, readValues(raw), range.getFormulas());
  };

  const links = overview.sheets.find(({ name }) => name === LINKS_SHEET);
  if (links?.used) overview.links = read({ sheet: LINKS_SHEET, ...links.used });

  const askHidden = hiddenRowsReader();
  const blocks = placesToRead(overview, request, tableNames).map((place) => {
    const block = read(place);
    addLooks(book, block, askHidden);
    return block;
  });
  return {
    ok: true,
    fingerprints,
    formats,
    snapshot: {
      ...overview,
      sheets: overview.sheets.map((info) => tighten(info, blocks)),
      tables: overview.tables.map((table): TableInfo => growingTable(table, overview.tables, blocks)),
      blocks,
    },
  };
}

function readOverview(book: Book): Overview {
  const locked = protectedSheets(book);
  const selection = book.file.getActiveRange();
  return {
    workbook: book.file.getName(),
    sheets: [...book.sheets].map(([name, sheet]): SheetInfo => {
      const [rows, columns] = sizeOf(sheet);
      return {
        name,
        visible: !sheet.isSheetHidden(),
        protected: locked.has(name),
        ...(rows > 0 && columns > 0 && { used: { row: 0, column: 0, rows, columns } }),
      };
    }),
    ...readNames(book),
    ...(selection && { selection: placeOf(selection) }),
  };
}

/** Rows and columns with content. A sheet that is one large chart has none, and Google refuses the question. */
function sizeOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): [number, number] {
  try {
    return [sheet.getLastRow(), sheet.getLastColumn()];
  } catch (thrown) {
    // Of any other sheet it is not known, and that is not the same as empty.
    if (sheet.getType() !== SpreadsheetApp.SheetType.OBJECT) throw thrown;
    return [0, 0];
  }
}

function isWholeSheet(place: Place, overview: Overview): boolean {
  const used = overview.sheets.find(({ name }) => name === place.sheet)?.used;
  return place.row === 0 && place.column === 0 && place.rows === used?.rows && place.columns === used.columns;
}

/** Starts where the first filled row and column are, as Excel's used range does; a formula that shows nothing fills. */
function blockOf(place: Place, values: CellValue[][], formulas: string[][]): Block {
  const { row, column } = startOfContent(values.map((line, i) => line.map((value, j) => formulas[i]?.[j] || value)));
  const rest = <T>(cells: T[][]) => cells.slice(row).map((line) => line.slice(column));
  const rect = {
    row: place.row + row,
    column: place.column + column,
    rows: place.rows - row,
    columns: place.columns - column,
  };
  const shown = rest(values);
  return {
    sheet: place.sheet,
    ...rect,
    values: shown,
    formulas: formulasOf(rect, shown, rest(formulas)),
    hiddenRows: [],
    merged: [],
  };
}

function addLooks(book: Book, block: Block, askHidden: AskHiddenRows): void {
  const sheet = sheetOf(book, block.sheet);
  block.hiddenRows = askHidden(sheet, block);
  block.merged = rangeOf(sheet, block)
    .getMergedRanges()
    .map((range) => {
      const { row, column, rows, columns } = placeOf(range);
      return { row, column, rows, columns };
    });
}

function tighten(info: SheetInfo, blocks: readonly Block[]): SheetInfo {
  const block = blocks.find(({ sheet }) => sheet === info.name);
  if (!info.used || !block || block.row + block.rows < info.used.rows) return info;
  const { row, column, rows, columns } = block;
  return { ...info, used: { row, column, rows, columns } };
}
