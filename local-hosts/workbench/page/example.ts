/** Lays the example workbook out in an empty spreadsheet, as if somebody had opened the file. */
import type { CellFormat, CellInput, Rect, Spreadsheet, ValidationRule } from "../../spreadsheet/interface";

/** What tools/example-file.ts writes to dist-local/examples. */
export interface ExampleWorkbook {
  readonly name: string;
  readonly sheets: readonly ExampleSheet[];
  /** Cells with a drop-down. */
  readonly lists: readonly ({ readonly sheet: string; readonly words: readonly string[] } & Rect)[];
}

interface ExampleSheet {
  readonly name: string;
  readonly values: readonly (readonly (string | number)[])[];
  readonly tables: readonly ({ readonly name: string } & Rect)[];
  readonly formats: readonly ({ readonly format: ExampleFormat } & Rect)[];
  readonly frozenRows: number;
}

interface ExampleFormat {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** A colour. */
  readonly fill?: string;
  /** In characters. */
  readonly width?: number;
}

const pixelsPerCharacter = 7;
const cellPadding = 5;

/** The first sheet of the spreadsheet becomes the first of the example; the others are added behind it. */
export function layOut(spreadsheet: Spreadsheet, example: ExampleWorkbook): void {
  const first = spreadsheet.sheets.active();
  for (const [position, sheet] of example.sheets.entries()) {
    if (position === 0) spreadsheet.sheets.rename(first, sheet.name);
    const id = position === 0 ? first : spreadsheet.sheets.add(sheet.name);
    fill(spreadsheet, id, sheet);
  }
  for (const { sheet, words, ...rect } of example.lists) {
    const id = spreadsheet.sheets.list().find(({ name }) => name === sheet)?.id;
    if (id) spreadsheet.validations.set(id, rect, suggestion(words));
  }
  spreadsheet.sheets.activate(first);
  spreadsheet.selection.set(first, { row: 0, column: 0, rows: 1, columns: 1 });
}

function fill(spreadsheet: Spreadsheet, id: string, sheet: ExampleSheet): void {
  for (const { format, ...rect } of sheet.formats) {
    spreadsheet.formats.apply(id, rect, lookOf(format));
    const width = format.width;
    if (width)
      spreadsheet.formats.setColumnWidth(id, rect.column, rect.columns, width * pixelsPerCharacter + cellPadding);
  }
  const columns = sheet.values[0]?.length ?? 0;
  const input: CellInput[][] = sheet.values.map((row) => row.map((value) => (value === "" ? null : value)));
  spreadsheet.cells.write(id, { row: 0, column: 0, rows: input.length, columns }, input);
  spreadsheet.structure.setFreeze(id, { rows: sheet.frozenRows, columns: sheet.tables.length ? 1 : 0 });
  for (const { name, ...rect } of sheet.tables) {
    spreadsheet.tables.add({ name, sheet: id, rect, hasHeader: true, hasTotals: false, style: "TableStyleLight1" });
  }
}

/** A drop-down that lets other words through. */
function suggestion(words: readonly string[]): ValidationRule {
  return {
    condition: { kind: "list", source: words.join(","), inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: { show: false, style: "Information", title: "", message: "" },
    prompt: { show: false, title: "", message: "" },
  };
}

function lookOf(format: ExampleFormat): Partial<CellFormat> {
  return {
    ...(format.numberFormat ? { numberFormat: format.numberFormat } : {}),
    ...(format.bold ? { bold: true } : {}),
    ...(format.wrap ? { wrap: true, vertical: "Top" as const } : {}),
    ...(format.fill ? { fill: format.fill } : {}),
  };
}
